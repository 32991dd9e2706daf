using System.Text.Json;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Targets;

/// <summary>How a criterion is read from JSON.</summary>
internal ref struct CriterionReading
{
    private static readonly BilingualText OneForm = new(
        "เงื่อนไขหนึ่งแบบ: measure กับค่าเทียบ, allOf, anyOf หรือ not",
        "one form of criterion: a measure with what it is compared with, allOf, anyOf or not");

    private static readonly BilingualText OneComparison = new(
        "ค่าเทียบหนึ่งค่า หรือ atLeast กับ atMost",
        "one comparison, or atLeast together with atMost");

    private static readonly BilingualText Parts = new("รายการเงื่อนไข [ ] ที่มีอย่างน้อยหนึ่งข้อ", "a list [ ] of at least one criterion");
    private static readonly BilingualText Shallower = new("เงื่อนไขที่ซ้อนตื้นกว่านี้", "a criterion that is nested less deeply");
    private static readonly BilingualText DoneMeasure = new("done กับตัววัดชนิด achievement เท่านั้น และตัววัดชนิดนั้นใช้ done เท่านั้น", "done for a measure of the kind achievement, and nothing else for one");

    private Measure? _measure;
    private Utf8JsonReader _first;
    private Utf8JsonReader _second;
    private int _firstMember;
    private int _secondMember;
    private Criterion? _combined;
    private string? _printed;
    private bool _isRefused;

    /// <param name="json">Stands on the value.</param>
    /// <param name="scope">Where problems go.</param>
    /// <param name="isWhole">Whether it is a criterion of its own, which has its published text, and not a part of one.</param>
    /// <param name="criterion">What was read.</param>
    public static bool TryRead(ref Utf8JsonReader json, JsonScope scope, bool isWhole, out Criterion criterion)
    {
        criterion = null!;
        Utf8JsonReader start = json;
        if (json.CurrentDepth > JsonScope.MostLevels)
        {
            JsonValue.Refuse(ref json, scope, Shallower);
            return false;
        }

        bool declares = isWhole && MeasureDeclarations.TryReadAhead(json, scope);
        if (!JsonObject.TryBegin(ref json, scope, CriterionMembers.All, out JsonObject members))
            return false;
        var reading = new CriterionReading();
        while (members.Next(ref json, scope, out int member))
        {
            if ((member == CriterionMembers.Printed && !isWhole) || (member == CriterionMembers.Measures && !declares))
                JsonValue.RefuseMember(ref json, scope, CriterionMembers.All[member]);
            else
                reading.Take(ref json, scope, member);
        }

        bool isMeasured = members.Has(CriterionMembers.Measure) || reading._firstMember > 0;
        int forms = Count(isMeasured) + Count(members.Has(CriterionMembers.AllOf)) + Count(members.Has(CriterionMembers.AnyOf)) + Count(members.Has(CriterionMembers.Not));
        if (forms != 1 || (isMeasured && (!members.Has(CriterionMembers.Measure) || reading._firstMember == 0)))
        {
            scope.Add(ref start, JsonRules.Unexpected(ref start, OneForm));
            return false;
        }

        if (reading._isRefused || (isMeasured && !reading.TryCompare(scope)))
            return false;
        criterion = reading._printed is { } printed ? reading._combined!.AsPrinted(printed) : reading._combined!;
        return true;

        static int Count(bool isThere) => isThere ? 1 : 0;
    }

    private void Take(ref Utf8JsonReader json, JsonScope scope, int member)
    {
        switch (member)
        {
            case CriterionMembers.Measure:
                _isRefused |= !MeasureDeclarations.TryRead(ref json, scope, out _measure!);
                break;
            case CriterionMembers.AllOf or CriterionMembers.AnyOf:
                _isRefused |= !TryReadParts(ref json, scope, isAll: member == CriterionMembers.AllOf);
                break;
            case CriterionMembers.Not:
                if (TryRead(ref json, scope, isWhole: false, out Criterion complement))
                    _combined = !complement;
                else
                    _isRefused = true;
                break;
            case CriterionMembers.Printed:
                _printed = JsonValue.TryReadText(ref json, scope, out string printed) ? printed : null;
                break;
            case CriterionMembers.Measures:
                json.TrySkip();
                break;
            default:
                TakeComparison(ref json, scope, member);
                break;
        }
    }

    // Whether the value fits is known when the measure is, which may stand behind it.
    private void TakeComparison(ref Utf8JsonReader json, JsonScope scope, int member)
    {
        if (_firstMember == 0)
        {
            _firstMember = member;
            _first = json;
        }
        else if (_secondMember == 0 && CriterionMembers.AreRange(_firstMember, member))
        {
            _secondMember = member;
            _second = json;
        }
        else
        {
            scope.Add(ref json, JsonRules.Unexpected(ref json, OneComparison));
            _isRefused = true;
        }

        json.TrySkip();
    }

    private bool TryReadParts(ref Utf8JsonReader json, JsonScope scope, bool isAll)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            JsonValue.Refuse(ref json, scope, Parts);
            return false;
        }

        Utf8JsonReader start = json;
        bool isWhole = true;
        Criterion? combined = null;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (!TryRead(ref json, scope, isWhole: false, out Criterion part))
                isWhole = false;
            else if (isWhole)
                combined = combined is null ? part : isAll ? combined & part : combined | part;
        }

        if (isWhole && combined is null)
            scope.Add(ref start, JsonRules.Unexpected(ref start, Parts));
        _combined = combined;
        return isWhole && combined is not null;
    }

    private bool TryCompare(JsonScope scope)
    {
        Measure measure = _measure!;
        if (measure is Achievement != (_firstMember == CriterionMembers.Done))
        {
            scope.Add(ref _first, JsonRules.Unexpected(ref _first, DoneMeasure));
            return false;
        }

        Criterion? second = null;
        if (!TryCompare(ref _first, scope, measure, _firstMember, out Criterion? first)
            || (_secondMember > 0 && !TryCompare(ref _second, scope, measure, _secondMember, out second)))
        {
            return false;
        }

        // The lower bound stands first, as Between has it.
        _combined = second is null ? first : CriterionMembers.IsLowerBound(_firstMember) ? first! & second : second & first!;
        return true;
    }

    private static bool TryCompare(ref Utf8JsonReader json, JsonScope scope, Measure measure, int member, out Criterion? criterion)
    {
        Utf8JsonReader value = json;
        bool isRead = MeasureValue.TryRead(ref value, scope, measure, out decimal threshold);
        criterion = isRead ? new Criterion(Condition.Where(measure.Facts, CriterionMembers.ComparisonOf(member), threshold), [measure]) : null;
        return isRead;
    }
}
