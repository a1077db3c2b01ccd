using System.Text.Json;
using Platform.GraphQL.Types;

namespace Platform.Conformance.GraphQL;

/// <summary>Schemas whose document must come back unchanged.</summary>
internal static class PrintSchemaCases
{
    internal static string? Check(JsonElement test)
    {
        var sdl = test.GetProperty("sdl").GetString() ?? "";
        var printed = SchemaPrinter.Print(Schema.Build(sdl, new SchemaOptions { AssumeValidSchema = true }));
        return printed == sdl ? null : $"expected\n{sdl}\nfound\n{printed}";
    }
}
