using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Reporting;

/// <content>As JSON: <c>{ "heading": …, "cells": [ … ] }</c>.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class ReportedRow
{
    /// <summary>How a row is written as JSON and read back.</summary>
    public static JsonFormat<ReportedRow> Json { get; } = new JsonFormat();

    /// <summary>How a row is written as JSON and read back.</summary>
    public sealed class JsonFormat : ObjectFormat<ReportedRow>
    {
        /// <summary>The format of rows.</summary>
        public JsonFormat()
            : this(Reported.Json)
        {
        }

        /// <param name="cell">How a cell is written, in a table that says some of it for all cells.</param>
        internal JsonFormat(JsonFormat<Reported> cell)
            : base(
                parts => new ReportedRow(parts.Get<string>("heading"), parts.Get<IReadOnlyList<Reported>>("cells")),
                new PartMember<ReportedRow, string>("heading", TextPartFormat.Instance, row => row.Heading, isRequired: true),
                new PartMember<ReportedRow, IReadOnlyList<Reported>>("cells", new ListFormat<Reported>(cell), row => row.Cells, isRequired: true))
        {
        }
    }
}
