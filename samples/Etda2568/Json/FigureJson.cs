namespace Etda.Json;

/// <summary>A figure as it is printed. Its text keeps the scale, which a number in JSON need not.</summary>
internal sealed record FigureJson(
    ReportedKind Kind,
    string? Text,
    decimal? Number,
    int? Decimals,
    UnitJson? Unit,
    TextJson? Title,
    PlaceJson? Place)
{
    public static FigureJson Of(Reported figure) => new(
        figure.Kind,
        figure.Kind == ReportedKind.NotReported ? null : figure.ToString(),
        figure.Number,
        figure.Number is null ? null : figure.Decimals,
        figure.Unit is { } unit ? UnitJson.Of(unit) : null,
        figure.Title is { } title ? TextJson.Of(title) : null,
        figure.Place is { } place ? PlaceJson.Of(place) : null);
}

/// <summary>A unit, and how many of its base it is.</summary>
internal sealed record UnitJson(TextJson Name, TextJson Base, decimal Scale)
{
    public static UnitJson Of(ReportedUnit unit) => new(TextJson.Of(unit.Name), TextJson.Of(unit.Base), unit.Scale);
}

/// <summary>Where a figure is printed, in the words of the print.</summary>
internal sealed record PlaceJson(string? Document, int? Page, string? Section, string? Table, string? Row, string? Column)
{
    public static PlaceJson Of(PlaceOfPrint place) => new(place.Document, place.Page, place.Section, place.Table, place.Row, place.Column);
}
