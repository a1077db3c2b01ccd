using System.Text;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Tests.Fuzz;

/// <summary>Makes documents for a schema out of random numbers: mostly sound, and then cut up and put together anew.</summary>
internal sealed class DocumentGenerator(Schema schema, int seed)
{
    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", ":", "!", "$", "@", "...", "|", "=", "&", "\"", "\"\"\"", "\\u{110000}", "\\uD800", "#", "\0", "\uFEFF", "\uD83D",
        "😀", "1e999999", "-", "99999999999999999999", "on", "null", "fragment F on Query { ...F }", "...F", "@skip(if: $v)", "query ($v: [[Int!]!] = [[1]])", "{{{{",
    ];

    private readonly Random _random = new(seed);

    internal string Sound()
    {
        var text = new StringBuilder();
        var root = _random.Next(4) == 0 ? schema.MutationType ?? schema.QueryType : schema.QueryType;
        text.Append(ReferenceEquals(root, schema.QueryType) ? "query" : "mutation");
        AppendSelections(text, root, 1 + _random.Next(6));
        return text.ToString();
    }

    /// <summary>A sound document, spoilt in a few places.</summary>
    internal string Spoilt()
    {
        var text = Sound();
        for (var count = 1 + _random.Next(6); count > 0; count--)
        {
            text = Spoil(text);
        }

        return text;
    }

    /// <summary>Bytes that need not even be UTF-8.</summary>
    internal byte[] Bytes()
    {
        var bytes = Encoding.UTF8.GetBytes(Spoilt());
        for (var count = _random.Next(8); count > 0 && bytes.Length > 0; count--)
        {
            bytes[_random.Next(bytes.Length)] = (byte)_random.Next(256);
        }

        return bytes;
    }

    private string Spoil(string text)
    {
        var (at, end) = (_random.Next(text.Length + 1), _random.Next(text.Length + 1));
        (at, end) = (Math.Min(at, end), Math.Max(at, end));
        return _random.Next(5) switch
        {
            0 => text[..at] + Pick(Pieces) + text[at..],
            1 => text[..at] + text[Math.Min(text.Length, at + 1 + _random.Next(4))..],
            2 => text[..end] + text[at..Math.Min(end, at + 200)] + text[end..],
            3 => text.Length > 10 ? text[..at] + " " : text + "{",
            _ => text[..at] + string.Concat(Enumerable.Repeat(Pick(Pieces), _random.Next(40))) + text[at..],
        };
    }

    private void AppendSelections(StringBuilder text, NamedType? type, int depth)
    {
        text.Append(" { __typename");
        var fields = (type as FieldsType)?.Fields.ToList() ?? [];
        for (var count = _random.Next(5); count > 0 && fields.Count > 0; count--)
        {
            AppendField(text, fields[_random.Next(fields.Count)], depth);
        }

        if (type is CompositeType { PossibleTypes: { Length: > 0 } possible } && depth > 0 && _random.Next(3) == 0)
        {
            var condition = possible[_random.Next(possible.Length)];
            text.Append(" ... on ").Append(condition.Name);
            AppendSelections(text, condition, depth - 1);
        }

        text.Append(" }");
    }

    private void AppendField(StringBuilder text, FieldDefinition field, int depth)
    {
        text.Append(' ').Append(_random.Next(3) == 0 ? $"x{_random.Next(1000)}: " : "").Append(field.Name);
        var required = field.Arguments.Where(argument => argument.IsRequired).Select(argument => $"{argument.Name}: {Value(argument.Type, 0)}").ToList();
        text.Append(required.Count > 0 ? $"({string.Join(", ", required)})" : "");
        if (field.Type.Named is CompositeType below)
        {
            AppendBelow(text, below, depth);
        }
    }

    private void AppendBelow(StringBuilder text, CompositeType type, int depth)
    {
        if (depth > 0)
        {
            AppendSelections(text, type, depth - 1);
        }
        else
        {
            text.Append(" { __typename }");
        }
    }

    private string Value(GraphQLType type, int depth) => type.Nullable switch
    {
        ListType list => $"[{Value(list.Item, depth + 1)}]",
        EnumType values => values.Values[_random.Next(values.Values.Count)].Name,
        InputObjectType input when depth < 6 =>
            $"{{{string.Join(", ", input.Fields.Where(field => field.IsRequired || _random.Next(8) == 0).Select(field => $"{field.Name}: {Value(field.Type, depth + 1)}"))}}}",
        InputObjectType => "null",
        ScalarType { Name: "Boolean" } => "true",
        ScalarType { Name: "Int" or "Long" or "Float" or "Decimal" } => $"{_random.Next(100)}",
        _ => "\"2024-01-31\"",
    };

    private string Pick(string[] items) => items[_random.Next(items.Length)];
}
