using Kpi.Binding.Tests.Configuration;
using Microsoft.AspNetCore.Mvc;

namespace Kpi.Binding.Tests.Http;

/// <summary>Takes every scalar as MVC binds it, and answers with their texts.</summary>
[ApiController]
[Route("controller")]
public sealed class ScalarsController : ControllerBase
{
    [HttpGet("model")]
    public Dictionary<string, string> Model([FromQuery] ScalarSettings model) =>
        typeof(ScalarSettings).GetProperties().ToDictionary(property => property.Name, property => $"{property.GetValue(model)}");

    [HttpGet("optional")]
    public string Optional([FromQuery] FiscalYear? year, [FromQuery] Weight[] weights) => $"{year} {string.Join(" and ", weights)}";

    [HttpGet("years/{year}")]
    public string Segment(FiscalYear year) => $"{year}";
}
