using Platform.Api.Data;
using Platform.Api.GraphQL;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Deliveries;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;

namespace Platform.Api.Index.Deliveries;

/// <summary>What a department delivers, as the API shows it.</summary>
[ObjectType]
public sealed record DeliveryTemplateView(DeliveryTemplate Template)
{
    public string Department => Template.Department;

    public string PeriodKind => EnumName.Of(Template.Period);

    public string CsvHeader => string.Join(',', Template.Columns.Select(column => Quoted(column.Title.Zh)));

    public IReadOnlyList<DeliveryTemplateColumn> Columns => [.. Template.Columns.Select(column => new DeliveryTemplateColumn(column))];

    // RFC 4180, section 2, rules 6 and 7.
    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(',', '"', '\n') ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}

[ObjectType]
public sealed record DeliveryTemplateColumn(DeliveryColumn Column)
{
    public string Code => Column.Code;

    public LocalizedText Title => Column.Title;

    public bool IsOptional => Column.IsOptional;

    public string Kind => EnumName.Of(Column.Kind);
}

[ResolversFor("DeliveryTemplateColumn")]
internal static class DeliveryTemplateColumnFields
{
    public static string? Unit([Parent] DeliveryTemplateColumn column, ResolveContext context) => column.Column.Unit?.Label.For(context);
}
