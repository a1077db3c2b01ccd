using System.Security.Cryptography;
using System.Text;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Usage;

/// <summary>
/// An operation as it is remembered: printed anew, with the fragments that it uses and without the values that stand in it.
/// Texts are empty and numbers 0, so two documents that differ in values alone are the same operation, and nothing that somebody
/// wrote into a document is kept.
/// </summary>
public sealed class OperationSignature
{
    private OperationSignature(string? name, string text)
    {
        Name = name;
        Text = text;
        Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>The operation's name; <see langword="null"/> if it has none.</summary>
    public string? Name { get; }

    /// <summary>A document with this operation only. It fits the schema as far as the types of its values are not looked at.</summary>
    public string Text { get; }

    /// <summary>SHA-256 of the text, 64 hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>The signature of an operation of a valid document.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="fragments">The fragments of the document, used or not.</param>
    public static OperationSignature Of(OperationDefinitionNode operation, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
    {
        var used = new SortedDictionary<string, FragmentDefinitionNode>(StringComparer.Ordinal);
        Reach(operation.SelectionSet, fragments, used);
        var parts = used.Values.Select(fragment => Printer.Print(fragment)).Prepend(Printer.Print(operation));
        return new OperationSignature(operation.Name?.Value, LiteralEraser.Erase(string.Join("\n\n", parts)));
    }

    private static void Reach(
        SelectionSetNode selections, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, SortedDictionary<string, FragmentDefinitionNode> used)
    {
        foreach (var selection in selections.Selections)
        {
            switch (selection)
            {
                case FieldNode { SelectionSet: { } inner }:
                    Reach(inner, fragments, used);
                    break;
                case InlineFragmentNode inline:
                    Reach(inline.SelectionSet, fragments, used);
                    break;
                case FragmentSpreadNode spread when fragments.TryGetValue(spread.Name.Value, out var fragment) && used.TryAdd(spread.Name.Value, fragment):
                    Reach(fragment.SelectionSet, fragments, used);
                    break;
            }
        }
    }
}
