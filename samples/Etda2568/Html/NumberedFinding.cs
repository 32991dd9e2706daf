namespace Etda.Html;

/// <summary>A finding with its number on the page.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Subject">What was reconciled.</param>
/// <param name="Seriousness">How serious it is.</param>
/// <param name="Finding">The finding.</param>
internal sealed record NumberedFinding(int Number, BilingualText Subject, Seriousness Seriousness, Finding Finding)
{
    public string Anchor => $"finding-{Number}";

    /// <summary>The printed figure, then those that it is held against.</summary>
    public IEnumerable<Reported> Figures => Finding.Inputs.Prepend(Finding.Printed);
}
