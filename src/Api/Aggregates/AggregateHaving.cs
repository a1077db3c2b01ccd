using System.Globalization;
using Platform.GraphQL.Coercion;

namespace Platform.Api.Aggregates;

/// <summary>Conditions on the figures of a group.</summary>
internal static class AggregateHaving
{
    public static bool Holds(InputObjectValue having, AggregateCell cell) => Given(having).All(condition => condition.Name switch
    {
        "and" => Items(condition.Value).All(item => Holds(item, cell)),
        "or" => Items(condition.Value).Any(item => Holds(item, cell)),
        "count" => condition.Value is not InputObjectValue operations || Compares(operations, cell.Figure("count", "count")),
        _ => condition.Value is not InputObjectValue functions || Given(functions).All(function =>
            function.Value is not InputObjectValue operations || Compares(operations, cell.Figure(condition.Name, function.Name))),
    });

    private static bool Compares(InputObjectValue operations, decimal? figure) => Given(operations).All(operation => operation.Name switch
    {
        "eq" => figure == Number(operation.Value),
        "neq" => figure != Number(operation.Value),
        "in" => Numbers(operation.Value).Contains(figure),
        "nin" => !Numbers(operation.Value).Contains(figure),
        "gt" => figure > Number(operation.Value),
        "ngt" => !(figure > Number(operation.Value)),
        "gte" => figure >= Number(operation.Value),
        "ngte" => !(figure >= Number(operation.Value)),
        "lt" => figure < Number(operation.Value),
        "nlt" => !(figure < Number(operation.Value)),
        "lte" => figure <= Number(operation.Value),
        _ => !(figure <= Number(operation.Value)),
    });

    private static IEnumerable<(string Name, object? Value)> Given(InputObjectValue input) => Enumerable.Range(0, input.Type.Fields.Count)
        .Where(index => InputValues.IsGiven(input[index]))
        .Select(index => (input.Type.Fields[index].Name, input[index]));

    private static IEnumerable<InputObjectValue> Items(object? value) => (value as object?[] ?? []).OfType<InputObjectValue>();

    private static IEnumerable<decimal?> Numbers(object? value) => (value as object?[] ?? []).Select(Number);

    /// <summary>A figure as it is compared: dates by their day.</summary>
    public static decimal? Number(object? value) => value switch
    {
        null => null,
        DateOnly date => date.DayNumber,
        _ => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
    };
}
