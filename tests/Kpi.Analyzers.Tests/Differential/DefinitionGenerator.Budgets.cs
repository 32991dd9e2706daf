namespace Kpi.Analyzers.Tests.Differential;

/// <content>What stands beside a scorecard: periods, texts and budget ledgers.</content>
internal sealed partial class DefinitionGenerator
{
    private static readonly string[] Factories = ["Allocate", "TransferIn", "TransferOut", "Commit", "DisburseDirectly"];

    private static readonly (string Call, string Right, string[] Wrong)[] Texts =
    [
        ("FiscalYear.Parse({0})", "FY2568", ["2568", "FY68", "FY2568 ", ""]),
        ("FiscalHalf.Parse({0})", "H1/2568", ["H1-2568", "H/2568"]),
        ("FiscalQuarter.Parse({0})", "ไตรมาสที่ 1/2568", ["ไตรมาสที่ 1/68", "Q1"]),
        ("FiscalMonth.Parse({0})", "ต.ค. 2567", ["ต.ค. 67", "M/2568"]),
        ("BuddhistYear.Parse({0})", "พ.ศ. 2568", ["2568", "พ.ศ. 68"]),
        ("ThaiDate.Parse({0})", "30 กันยายน 2568", ["31 กันยายน 2568", "30 ก.ย. 68"]),
        ("ThaiDate.Parse({0}, century: 2500)", "30 ก.ย. 68", ["31 ก.ย. 68", "30 Sep 68"]),
        ("ThaiDate.ParseMonth({0})", "ต.ค. 2567", ["ต.ค.", "ตค 2567"]),
        ("Baht.Parse({0})", "39.1151 ล้านบาท", ["39.1151 ล้าน", "บาท"]),
        ("Baht.Parse({0}, BahtUnit.Millions)", "(4.8284)", ["4.8284 บาท", "4,8"]),
        ("Percentage.Parse({0})", "77.53%", ["77.53", "ร้อยละ"]),
        ("Weight.Parse({0})", "15", ["15%", "1.5.0"]),
        ("Score.Parse({0})", "94.13", ["94,13", "ninety"]),
        ("DecimalInterval.Parse({0})", "[91.15, 93.15)", ["[91.15, 91.15)", "91.15"]),
    ];

    private Fragment WithOthers(Fragment body)
    {
        if (!_choices.Often(60))
            return body;
        Fragment[] others =
        [
            _choices.Branch(Ledger), .. Several(6, Period), _choices.Branch(Portfolio), .. Several(3, Series), .. Several(2, Derivation),
        ];
        return "new object[] { " + Fragment.Join(", ", [.. others, body]) + " }";
    }

    private IEnumerable<Fragment> Several(int count, Func<Fragment> write) => Enumerable.Range(0, count).Select(_ => _choices.Branch(write));

    private Fragment Ledger()
    {
        int place = _mistakes.Places;
        Fragment ledger = "BudgetLedger.Open(" + _choices.Branch(Year) + ", Baht.Millions(1000))";
        if (_choices.Often(30))
            ledger = _scalars.Declare("static readonly BudgetLedger", ledger);
        for (int posts = _choices.Number(1, 4); posts > 0; posts--)
        {
            string form = _choices.Pick(Constructs.Posts);
            Fragment[] entries = [.. Enumerable.Range(0, form == "one entry" ? 1 : _choices.Number(1, 4)).Select(_ => _choices.Branch(Entry))];
            ledger = (ledger + ".Post(" + (form == "one entry" ? entries[0] : List("BudgetEntry", form, entries)) + ")")
                .AsCall(Owner.Post, PlacesSince(place), form);
        }

        return ledger;
    }

    private Fragment Entry()
    {
        // Where the day is wrong, it is the ledger that says so.
        (string year, _) = _scalars.WholeNumber(_mistakes.Choose(2025, 2568, 2024, 2026));
        string day = $"new LocalDate({year}, {_choices.Number(1, 10)}, {_choices.Number(1, 29)})";
        int place = _mistakes.Places;
        (string amount, string form) = _scalars.Number(_mistakes.Choose(_choices.Number(1, 100), 0m, -0.5m));
        (string reference, _) = _scalars.String("PO-1");
        (Fragment arguments, string argumentForm) = Arguments(("on", day), ("reference", reference), ("amount", $"Baht.Of({amount})"));
        Fragment entry = ($"BudgetEntry.{_choices.Pick(Factories)}" + arguments).AsCall(Owner.Entry, PlacesSince(place), form, argumentForm);
        return _choices.Often(20) ? _scalars.Declare("static readonly BudgetEntry", entry) : entry;
    }

    private Fragment Period()
    {
        string type = _choices.Pick(Constructs.Periods);
        return _choices.Number(0, 4) switch
        {
            0 => Shift(type),
            1 => Neighbour(type),
            2 => Containing(type),
            _ => Parse(),
        };
    }

    private Fragment Shift(string type)
    {
        string period = type switch
        {
            "FiscalHalf" => "FiscalYear.FromBuddhistEra(2568).Half(1)",
            "FiscalQuarter" => "FiscalYear.FromBuddhistEra(2568).Quarter(2)",
            "FiscalMonth" => "FiscalYear.FromBuddhistEra(2568).Month(3)",
            _ => $"{type}.FromBuddhistEra(2568)",
        };
        int place = _mistakes.Places;
        (string number, string form) = _scalars.WholeNumber(ChooseOften(_choices.Number(-5, 6), 1000, -1000, int.MaxValue, -int.MaxValue + 7));
        string shift = _choices.Pick(Constructs.Shifts);
        Fragment call = shift is "+" or "-" ? $"{period} {shift} {number}" : $"{period}.{shift}({number})";
        return call.AsCall(Owner.Shift, PlacesSince(place), shift, form);
    }

    private Fragment Neighbour(string type)
    {
        int place = _mistakes.Places;
        string step = _choices.Pick(Constructs.Neighbours);
        (string inside, string edge) = step == "Next" ? ("MinValue", "MaxValue") : ("MaxValue", "MinValue");
        Fragment call = $"{type}.{ChooseOften(inside, edge)}.{step}()";
        return call.AsCall(Owner.Neighbour, PlacesSince(place), step, type);
    }

    private Fragment Containing(string type)
    {
        int place = _mistakes.Places;
        (string year, _) = _scalars.WholeNumber(ChooseOften(2025, 2568, 1900));
        return ((Fragment)$"{type}.Containing(new LocalDate({year}, 5, 6))").AsCall(Owner.Containing, PlacesSince(place), type);
    }

    private Fragment Parse()
    {
        int place = _mistakes.Places;
        (string call, string right, string[] wrong) = _choices.Pick(Texts);
        (string text, string form) = _scalars.String(ChooseOften(right, wrong));
        return ((Fragment)string.Format(null, call, text)).AsCall(Owner.Parse, PlacesSince(place), form);
    }

    /// <summary>The right value or one of the wrong ones, with several places to be wrong at: a call of one number has few.</summary>
    private T ChooseOften<T>(T right, params T[] wrong)
    {
        T drawn = _choices.Pick(wrong);
        bool isWrong = false;
        for (int place = 0; place < 4; place++)
            isWrong |= _mistakes.Next();
        return isWrong ? drawn : right;
    }
}
