namespace Kpi.Domain.Rules;

/// <summary>
/// Every rule, once: the library's constructors, the analyzers, the help pages and the README's table all take it
/// from here.
/// </summary>
public static class RuleCatalogue
{
    internal static readonly Rule WrongEra = Error("KPI1001",
        new("ปีผิดศักราช", "A year of the wrong era"),
        new("{0} เป็นปี {1} ไม่ใช่ปี {2} ให้เขียน {3}", "{0} is a {1} year, not a {2} year; write {3}"));

    internal static readonly Rule FiscalPeriodOutOfRange = Error("KPI1002",
        new("ปีหรือส่วนของปีอยู่นอกช่วง", "A year, or a part of one, out of range"),
        new("{0} {1} อยู่นอกช่วงที่รองรับ: {2}", "{0} {1} is out of range: {2}"));

    internal static readonly Rule UnreadableText = Error("KPI1003",
        new("ข้อความที่อ่านไม่ได้ หรือวันที่ที่ไม่มีจริง", "Text that cannot be read, or a date that does not exist"),
        new("อ่าน \"{0}\" ไม่ได้: {1}", "\"{0}\" cannot be read: {1}"));

    internal static readonly Rule CalendarByHand = Suggestion("KPI1004",
        new("คำนวณศักราชหรือปีงบประมาณเอง", "Era or fiscal arithmetic by hand"),
        new("คำนวณ{0}เอง ให้เขียน {1}", "This is {0}, worked out by hand; write {1}"));

    internal static readonly Rule DateUnderThaiCulture = Warning("KPI1005",
        new("อ่านหรือพิมพ์วันที่แบบ ISO ภายใต้ th-TH", "ISO dates read or printed under th-TH"),
        new("ภายใต้ {0} {1} {2}", "Under {0}, {1} {2}"));

    internal static readonly Rule BuddhistYearAsGregorian = Warning("KPI1006",
        new("ให้ปี พ.ศ. ในที่ของปี ค.ศ.", "A Buddhist Era year given as the Gregorian year"),
        new("{1} รับปี ค.ศ. แต่ {0} น่าจะเป็นปี พ.ศ. ให้เขียน {2}", "{0} is given as the Gregorian year of {1}, but is likely a Buddhist Era year; write {2}"));

    internal static readonly Rule TiersNotNested = Error("KPI2001",
        new("เกณฑ์แต่ละขั้นไม่ซ้อนกัน", "Tiers that are not nested"),
        new("{0}บรรลุได้ที่ {2} แต่{1}ไม่บรรลุ: ผลที่บรรลุ{0}ต้องบรรลุ{1}ด้วย", "The {0} tier is reached at {2}, where the {1} tier is not; every result that reaches {0} must also reach {1}"));

    internal static readonly Rule TiersEqual = Error("KPI2002",
        new("สองขั้นมีเกณฑ์เดียวกัน", "Two tiers that are the same"),
        new("{0}และ{1}มีเกณฑ์เดียวกัน จึงไม่มีผลใดได้{1}", "The {0} and {1} tiers are the same, so {1} can never be the result"));

    internal static readonly Rule TierWithoutMeaning = Error("KPI2003",
        new("ขั้นที่ไม่มีผลใดบรรลุ หรือทุกผลบรรลุ", "A tier that nothing, or everything, satisfies"),
        new("{0}บรรลุได้โดย{1} เกณฑ์ของแต่ละขั้นต้องมีทั้งผลที่บรรลุและผลที่ไม่บรรลุ", "The {0} tier is reached by {1}; a tier must be reached by some results and missed by others"));

    internal static readonly Rule ValueOutsideMeasure = Error("KPI2004",
        new("ค่าที่ตัววัดเป็นไม่ได้", "A value outside what the measure can take"),
        new("{0} เป็นค่าที่ตัววัด {1} เป็นไม่ได้: {2}", "{0} is outside what measure {1} can take: {2}"));

    internal static readonly Rule LinearWithoutOneDirection = Error("KPI2005",
        new("ให้คะแนนเชิงเส้นกับค่าเป้าหมายที่ไม่ใช่ตัววัดเดียวในทิศทางเดียว", "Linear scoring on a target that is not one measure in one direction"),
        new("การให้คะแนนเชิงเส้นต้องใช้ตัววัดเดียวในทิศทางเดียว แต่{0}{1}", "Linear scoring needs one measure in one direction, but the {0} tier {1}"));

    internal static readonly Rule TierPointsOutOfOrder = Error("KPI2006",
        new("คะแนนของขั้นไม่เพิ่มขึ้น หรืออยู่นอกช่วงคะแนน", "Tier points that do not rise, or leave the score range"),
        new("คะแนนของขั้น {0}: {1}", "Tier points {0}: {1}"));

    internal static readonly Rule ObservationOnAnotherScale = Warning("KPI2007",
        new("ค่าที่วัดได้อยู่คนละมาตราส่วนกับเกณฑ์", "An observation on another scale than the thresholds"),
        new("ค่า {0} ของตัววัด {1} ดูเหมือนเศษส่วน แต่เกณฑ์ต่ำสุดคือ {2}: ร้อยละเขียน {3}", "{0} for measure {1} looks like a fraction, where the lowest threshold is {2}: a percentage is written {3}"));

    internal static readonly Rule CodeOfTwoKinds = Error("KPI2008",
        new("รหัสเดียวใช้กับตัววัดสองชนิด", "One code for two kinds of measure"),
        new("รหัสตัววัด {0} เป็นทั้ง{1}และ{2}: หนึ่งรหัสเป็นตัววัดได้ชนิดเดียว", "Measure code {0} stands for {1} and for {2}: one code is one kind of measure"));

    internal static readonly Rule MeasureOfTwoTitles = Warning("KPI2009",
        new("รหัสเดียวใช้กับตัววัดสองชื่อ", "One code for two titles of a measure"),
        new("ตัววัด {0} มีชื่อทั้ง “{1}” และ “{2}”: หนึ่งรหัสมีชื่อเดียว", "Measure {0} is titled “{1}” and “{2}”: one code has one title"));

    internal static readonly Rule WeightsDoNotTotal100 = Error("KPI3001",
        new("น้ำหนักรวมไม่เท่ากับ 100", "Weights that do not total 100"),
        new("น้ำหนักของแบบประเมิน {0} รวมได้ {1} ไม่ใช่ 100: {2}{3}", "Weights of scorecard {0} total {1}, not 100: {2}{3}"));

    internal static readonly Rule WeightOutOfRange = Error("KPI3003",
        new("น้ำหนักที่ไม่มากกว่า 0 หรือเกิน 100", "A weight that is not above 0 and at most 100"),
        new("น้ำหนัก {0} ใช้ไม่ได้: น้ำหนักเป็นร้อยละที่มากกว่า 0 และไม่เกิน 100", "Weight {0} is not allowed: a weight is a percentage above 0 and at most 100"));

    internal static readonly Rule ComponentWeightsDiffer = Error("KPI3004",
        new("น้ำหนักองค์ประกอบไม่ตรงกับกรอบการประเมิน", "Component weights that differ from the framework's"),
        new("องค์ประกอบของแบบประเมิน {0} มีน้ำหนัก {1} แต่{2} กำหนด {3}", "Components of scorecard {0} weigh {1}, where {2} sets {3}"));

    internal static readonly Rule CodeUsedTwice = Error("KPI3005",
        new("ใช้รหัสซ้ำ", "A code used twice"),
        new("รหัส{0} {1} ถูกใช้แล้ว: แต่ละรหัสใช้ได้ครั้งเดียว", "The {0} code {1} is used already: each code stands once"));

    internal static readonly Rule CodeNotUnderComponent = Error("KPI3006",
        new("รหัสตัวชี้วัดไม่อยู่ใต้องค์ประกอบ", "An indicator's code that is not under its component's"),
        new("รหัสตัวชี้วัด {0} ไม่อยู่ใต้องค์ประกอบ {1} ตามที่{2} กำหนด: รหัสต้องขึ้นต้นด้วย {1}.", "Indicator code {0} is not under component {1}, as {2} asks; it must begin with {1}."));

    internal static readonly Rule NothingInside = Error("KPI3007",
        new("องค์ประกอบหรือแบบประเมินที่ว่างเปล่า", "An empty component or scorecard"),
        new("{0}ไม่มี{1}เลย ต้องมีอย่างน้อยหนึ่ง", "{0} has no {1}; it needs at least one"));

    internal static readonly Rule LevelsNotDescending = Error("KPI3008",
        new("ระดับไม่เรียงจากสูงลงถึงคะแนนต่ำสุด", "A level scale that does not descend to the bottom of the score range"),
        new("ระดับ{0} เริ่มที่ {1}: {2}", "Level {0} begins at {1}: {2}"));

    internal static readonly Rule EvidenceWithoutPlace = Error("KPI3009",
        new("หลักฐานที่แบบประเมินไม่มีที่ให้ หรือให้ซ้ำ", "Evidence that the scorecard has no place for, or twice for one"),
        new("หลักฐานของ{0} {1}: {2}", "Evidence for {0} {1}: {2}"));

    internal static readonly Rule IndicatorsWithoutResult = Suggestion("KPI3010",
        new("หลักฐานที่ทำให้ตัวชี้วัดไม่มีผล", "Evidence that leaves an indicator without a result"),
        new("แบบประเมิน {0} ไม่มีผลของตัวชี้วัด {1} จึงไม่มีคะแนนรวม: ให้ค่าที่วัดได้ หรือใช้ Evidence.Awarded หรือ Evidence.Pending", "Scorecard {0} gets no result for {1}, so it has no total: give an observation, Evidence.Awarded or Evidence.Pending"));

    internal static readonly Rule ScoreOutOfRange = Error("KPI3011",
        new("คะแนนอยู่นอกช่วงของกรอบการประเมิน", "A score outside the framework's range"),
        new("คะแนน {0} ของตัวชี้วัด {1} อยู่นอกช่วง {2} ของ{3}", "Score {0} of indicator {1} is outside {2}, the score range of {3}"));

    internal static readonly Rule MalformedCode = Error("KPI3012",
        new("รหัสไม่ใช่ตัวเลขคั่นด้วยจุด", "A code that is not numbers joined by dots"),
        new("รหัส \"{0}\" ไม่ใช่ตัวเลขคั่นด้วยจุด ไม่เกินสี่ระดับ เช่น 1.2", "Code \"{0}\" is not numbers joined by dots, at most four levels, like 1.2"));

    internal static readonly Rule ReportedContradiction = Suggestion("KPI4001",
        new("ตัวเลขที่รายงานขัดแย้งกัน", "Reported figures that contradict each other"),
        new("{0} อยู่ใน {1} แต่ตัวเลขที่พิมพ์ {2} หมายถึง {3}: ห่างกัน {4}", "{0} lies in {1}, where the printed {2} stands for {3}: {4} apart"));

    internal static readonly Rule LedgerEntryOutOfPlace = Error("KPI4002",
        new("รายการที่จำนวนเงินไม่มากกว่าศูนย์ หรือวันที่อยู่นอกปี", "A ledger entry whose amount is not above zero, or whose date lies outside the year"),
        new("รายการ{0} ใช้ไม่ได้: {1}", "The {0} is not allowed: {1}"));

    internal static readonly Rule CommitmentBelowZero = AtRunTime("KPI4003",
        new("ยอดผูกพันคงค้างต่ำกว่าศูนย์", "An outstanding commitment below zero"),
        new("รายการ{0} วันที่ {1}: ยอดผูกพันคงค้างจะเป็น {2} บาท ซึ่งต่ำกว่าศูนย์", "The {0} on {1}: the outstanding commitment would be {2} baht, which is below zero"));

    internal static readonly Rule SpentAboveAllocation = AtRunTime("KPI4004",
        new("ใช้จ่ายเกินงบประมาณที่ได้รับจัดสรร", "Spent above the allocation"),
        new("รายการ{0} วันที่ {1}: ผลใช้จ่ายจะเป็น {2} บาท เกินงบประมาณที่ได้รับจัดสรร {3} บาท", "The {0} on {1}: {2} baht would be spent, above the allocation of {3} baht"));

    internal static readonly Rule PlanDiffersFromAllocation = Warning("KPI4005",
        new("แผนการใช้จ่ายรวมไม่เท่ากับงบประมาณที่ได้รับจัดสรร", "A spending plan that does not add up to the allocation"),
        new("แผนการใช้จ่ายรวมได้ {0} บาท ไม่เท่ากับงบประมาณที่ได้รับจัดสรร {1} บาท: {2}", "The spending plan totals {0} baht, not the {1} baht that are allocated: {2}"));

    internal static readonly Rule ImplausibleAmount = Warning("KPI4006",
        new("จำนวนเงินที่ละเอียดกว่าสตางค์ หรือลืมหรือซ้ำ Millions", "An amount finer than a satang, or a forgotten or doubled Millions"),
        new("จำนวนเงิน {0} บาท: {1}", "The amount of {0} baht: {1}"));

    internal static readonly Rule RefundAboveDisbursed = AtRunTime("KPI4007",
        new("ส่งคืนมากกว่าที่เบิกจ่าย", "A refund of more than was disbursed"),
        new("รายการ{0} วันที่ {1}: ยอดเบิกจ่ายของเลขที่อ้างอิงนี้จะเป็น {2} บาท ซึ่งต่ำกว่าศูนย์", "The {0} on {1}: what is disbursed under the reference would be {2} baht, which is below zero"));

    internal static readonly Rule NotJson = AtRunTime("KPI5001",
        new("ข้อความที่ไม่ใช่ JSON", "Text that is no JSON"),
        new("ข้อความนี้ไม่ใช่ JSON ที่อ่านได้: {0}", "This is no JSON that can be read: {0}"));

    internal static readonly Rule UnexpectedJson = AtRunTime("KPI5002",
        new("ค่า JSON ที่ไม่ใช่รูปแบบที่กำหนด", "A JSON value of another form than expected"),
        new("พบ {0} ในที่ของ{1}", "{0} stands where {1} is expected"));

    internal static readonly Rule WrongMember = AtRunTime("KPI5003",
        new("สมาชิก JSON ที่ไม่รู้จัก ขาดไป หรือซ้ำ", "A JSON member that is unknown, missing or there twice"),
        new("สมาชิก \"{0}\" {1}", "Member \"{0}\" {1}"));

    internal static readonly Rule PartRefused = AtRunTime("KPI5004",
        new("ค่าที่เข้ากับส่วนอื่นไม่ได้", "A value that does not fit its place"),
        new("ใช้ค่านี้ไม่ได้: {0}", "This cannot be used: {0}"));

    internal static readonly Rule ResultThrownAway = Warning("KPI9001",
        new("ทิ้งผลลัพธ์", "A result that is thrown away"),
        new("{0} ไม่เปลี่ยนสิ่งใด แต่คืน {1} ซึ่งถูกทิ้ง ให้รับค่าไว้ หรือเขียน _ = หากตั้งใจทิ้ง", "{0} changes nothing; it returns {1}, which is thrown away: keep it, or write _ = to discard it"));

    internal static readonly Rule DefaultWithoutMeaning = Warning("KPI9002",
        new("ค่าเริ่มต้นที่ไม่มีความหมาย", "A default that has no meaning"),
        new("ค่าเริ่มต้นของ {0} ไม่มีความหมาย: {1}", "The default of {0} has no meaning: {1}"));

    internal static readonly Rule RoundingWithoutMode = Warning("KPI9003",
        new("ปัดเศษโดยไม่ระบุวิธี", "Rounding without a mode"),
        new("{0} ที่ไม่ระบุวิธีปัดครึ่งไปหาเลขคู่: 77.525 ได้ 77.52 แต่รายงานพิมพ์ 77.53 ให้เขียน MidpointRounding.AwayFromZero", "{0} without a mode rounds half to even: 77.525 gives 77.52 where reports print 77.53; write MidpointRounding.AwayFromZero"));

    internal static readonly Rule BinaryFloatingPoint = Warning("KPI9004",
        new("แปลงเลขฐานสองเป็น decimal เพื่อใช้เป็นตัวเลข", "Binary floating point on its way into a figure"),
        new("แปลง {0} เป็น decimal เพื่อใช้กับ {1}: เลขฐานสองเก็บทศนิยมได้เพียงใกล้เคียง ให้ใช้ decimal ตั้งแต่ต้น", "A {0} is cast to decimal on its way into {1}: binary holds most decimal fractions only nearly; use decimal from the start"));

    internal static readonly Rule ReadBeforeDeclared = Warning("KPI9005",
        new("อ่านฟิลด์ static ก่อนได้รับค่า", "A static field that is read before it has its value"),
        new("{1} ยังเป็น {2} ตอนที่ {0} อ่าน: ฟิลด์ static ได้รับค่าตามลำดับในโค้ด และ {1} ประกาศไว้ข้างล่าง", "{1} is still {2} where {0} reads it: static fields get their values in the order of the text, and {1} is declared below"));

    /// <summary>Every rule, in the order of the ids.</summary>
    public static IReadOnlyList<Rule> All { get; } = Array.AsReadOnly(
    [
        WrongEra, FiscalPeriodOutOfRange, UnreadableText, CalendarByHand, DateUnderThaiCulture, BuddhistYearAsGregorian,
        TiersNotNested, TiersEqual, TierWithoutMeaning, ValueOutsideMeasure, LinearWithoutOneDirection, TierPointsOutOfOrder, ObservationOnAnotherScale, CodeOfTwoKinds, MeasureOfTwoTitles,
        WeightsDoNotTotal100, WeightOutOfRange, ComponentWeightsDiffer, CodeUsedTwice, CodeNotUnderComponent, NothingInside,
        LevelsNotDescending, EvidenceWithoutPlace, IndicatorsWithoutResult, ScoreOutOfRange, MalformedCode,
        ReportedContradiction, LedgerEntryOutOfPlace, CommitmentBelowZero, SpentAboveAllocation, PlanDiffersFromAllocation, ImplausibleAmount, RefundAboveDisbursed,
        NotJson, UnexpectedJson, WrongMember, PartRefused,
        ResultThrownAway, DefaultWithoutMeaning, RoundingWithoutMode, BinaryFloatingPoint, ReadBeforeDeclared,
    ]);

    private static Rule Error(string id, BilingualText title, BilingualText message) => new(id, RuleSeverity.Error, title, message);

    private static Rule Warning(string id, BilingualText title, BilingualText message) =>
        new(id, RuleSeverity.Warning, title, message, RuleEnforcement.CompileTime);

    private static Rule Suggestion(string id, BilingualText title, BilingualText message) =>
        new(id, RuleSeverity.Suggestion, title, message, RuleEnforcement.CompileTime);

    private static Rule AtRunTime(string id, BilingualText title, BilingualText message) =>
        new(id, RuleSeverity.Error, title, message, RuleEnforcement.RunTime);
}
