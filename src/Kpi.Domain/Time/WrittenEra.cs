namespace Kpi.Domain.Time;

/// <summary>The era that a <see cref="ThaiDateFormat"/> writes before the year.</summary>
internal enum WrittenEra
{
    /// <summary>พ.ศ., B.E.</summary>
    Buddhist = 0,

    /// <summary>ค.ศ., C.E.</summary>
    Common = 1,
}
