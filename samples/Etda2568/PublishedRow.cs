namespace Etda;

/// <summary>The figures of one row of the published table.</summary>
/// <param name="WeightedScore">Column "คะแนนถ่วงน้ำหนัก".</param>
/// <param name="Score">
/// Column "คะแนนที่ได้เทียบจากค่าเป้าหมาย 100 คะแนน"; null where it is empty, as for components, or holds words.
/// </param>
public sealed record PublishedRow(PrintedFigure WeightedScore, PrintedFigure? Score = null);
