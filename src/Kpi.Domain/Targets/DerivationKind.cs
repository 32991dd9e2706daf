namespace Kpi.Domain.Targets;

/// <summary>How the value of a measure follows from those of its parts.</summary>
internal enum DerivationKind
{
    /// <summary>Added up, exact (ผลรวม).</summary>
    Sum = 0,

    /// <summary>Added up and divided by how many there are (ค่าเฉลี่ย).</summary>
    Mean = 1,

    /// <summary>The first over the second (อัตราส่วน).</summary>
    Ratio = 2,
}
