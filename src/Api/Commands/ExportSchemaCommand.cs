using System.CommandLine;
using Platform.Api.GraphQL;
using Platform.Api.Hosting;
using Platform.GraphQL.Types;

namespace Platform.Api.Commands;

/// <summary><c>export-schema</c>: the whole contract as one SDL file, for code generators.</summary>
internal static class ExportSchemaCommand
{
    public static Command Create()
    {
        var output = new Option<FileInfo?>("--output", "-o") { Description = "写入文件，缺省为标准输出 / file to write (default: standard output)" };
        var command = new Command("export-schema", "导出GraphQL模式 / Print the GraphQL schema") { output };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(output), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo? output, CancellationToken cancellation)
    {
        var sdl = SchemaPrinter.Print(SchemaFiles.Load());
        if (output is null)
        {
            await Console.Out.WriteLineAsync(sdl.AsMemory(), cancellation);
        }
        else
        {
            await File.WriteAllTextAsync(output.FullName, sdl + "\n", cancellation);
        }

        return ExitCode.Done;
    }
}
