using Platform.GraphQL.Coercion;

namespace Platform.GraphQL.Tests.Coercion;

public sealed class VariableCoercionTests
{
    private const string Sdl = """
        type Query { echo(int: Int, float: Float, text: String, id: ID, flag: Boolean, colour: Colour, list: [Int!], matrix: [[Int]], point: Point, one: One): String }
        enum Colour { RED GREEN }
        input Point { x: Int! y: Int! = 7 next: Point tags: [String!] }
        input One @oneOf { a: Int b: String }
        """;

    private static readonly TestServer Server = new(Sdl, binder => binder.BindField("Query.echo", context => Show(context.Arguments[0], context)));

    public static TheoryData<string, string> Cases => CaseBlocks.Titles("Coercion");

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Variable_OfJson_IsCoercedOrRefused(string file, string title)
    {
        var block = CaseBlocks.Find("Coercion", file, title);
        var (type, json) = (block.Text.Split('\n')[0], block.Text.Split('\n')[1]);
        var argument = Path.GetFileNameWithoutExtension(file);

        var answer = await Server.AskAsync($"query ($v: {type}) {{ echo({argument}: $v) }}", json);

        Assert.Equal(block.Expected[0], answer);
    }

    // Every argument in its coerced form; those that were not given are left out.
    private static string Show(object? first, Platform.GraphQL.Execution.ResolveContext context)
    {
        _ = first;
        var arguments = context.Field.Definition.Arguments;
        var given = Enumerable.Range(0, arguments.Count)
            .Where(index => InputValues.IsGiven(context.Arguments[index]))
            .Select(index => $"{arguments[index].Name}={Show(context.Arguments[index])}");
        return string.Join(' ', given);
    }

    private static string Show(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        object?[] items => $"[{string.Join(',', items.Select(Show))}]",
        InputObjectValue fields => $"{{{string.Join(',', fields.Type.Fields.Where(field => fields.TryGet(field.Name, out _)).Select(field => $"{field.Name}:{Show(Get(fields, field.Name))}"))}}}",
        Platform.GraphQL.Types.EnumValueDefinition member => member.Name,
        IFormattable number => $"{value.GetType().Name} {number.ToString(null, System.Globalization.CultureInfo.InvariantCulture)}",
        _ => $"{value}",
    };

    private static object? Get(InputObjectValue fields, string name) => fields.TryGet(name, out var value) ? value : null;
}
