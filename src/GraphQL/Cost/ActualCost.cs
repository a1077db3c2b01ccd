using System.Buffers;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Cost;

/// <summary>Counts what a result delivers, by the weights that it was priced with.</summary>
internal sealed class ActualCost
{
    private static readonly SearchValues<byte> Openings = SearchValues.Create("{[\""u8);
    private readonly CostModel _model;

    private ActualCost(CostModel model) => _model = model;

    internal static double Of(ResultNode? root, CostModel model) => root is null ? 0 : new ActualCost(model).CountFields(root);

    private double CountFields(ResultNode node)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        var sum = 0.0;
        var fields = node.Selections?.Items ?? [];
        for (var slot = 0; slot < fields.Length; slot++)
        {
            var definition = fields[slot].Definition;
            if (!definition.Name.StartsWith("__", StringComparison.Ordinal))
            {
                sum += _model.WeightOf(definition) + CountValue(in node[slot], definition);
            }
        }

        return sum;
    }

    private double CountValue(in ResultValue value, FieldDefinition field) => value.Reference switch
    {
        ResultNode { Selections: { } selections } node => _model.WeightOf(selections.Type) + CountFields(node),
        ResultNode list => CountItems(list, field),
        JsonPiece json when field.Type.Named is CompositeType => CountJson(json.Utf8.Span),
        _ => 0,
    };

    private double CountItems(ResultNode list, FieldDefinition field)
    {
        var sum = 0.0;
        for (var index = 0; index < list.Count; index++)
        {
            sum += CountValue(in list[index], field);
        }

        return sum;
    }

    // Each object counts 1, and 1 for the call that returned it or the list that it is in; the outermost call was counted.
    private static double CountJson(ReadOnlySpan<byte> json)
    {
        var sum = 0.0;
        for (var at = json.IndexOfAny(Openings); at >= 0; at = NextOpening(json, at + 1))
        {
            if (json[at] == '"')
            {
                at = EndOfString(json, at + 1);
                continue;
            }

            var isMember = json[..at].TrimEnd(" \t\r\n"u8) is [.., (byte)':'];
            sum += (json[at] == '{' ? 1 : 0) + (isMember ? 1 : 0);
        }

        return sum;
    }

    private static int NextOpening(ReadOnlySpan<byte> json, int from) => json[from..].IndexOfAny(Openings) is var step and >= 0 ? from + step : -1;

    private static int EndOfString(ReadOnlySpan<byte> json, int from)
    {
        var at = from + json[from..].IndexOfAny((byte)'"', (byte)'\\');
        while (json[at] == '\\')
        {
            at += 2;
            at += json[at..].IndexOfAny((byte)'"', (byte)'\\');
        }

        return at;
    }
}
