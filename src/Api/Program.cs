using System.CommandLine;
using System.Text;
using Platform.Api.Commands;
using Platform.Api.Hosting;

Console.OutputEncoding = Encoding.UTF8;
var host = new DataOptions();
var root = ServeCommand.Create(host);
host.AddTo(root);
root.Subcommands.Add(ImportCommand.Create(host));
root.Subcommands.Add(DeliverCommand.Create(host));
root.Subcommands.Add(StoryCommand.Create());
root.Subcommands.Add(EvaluateCommand.Create(host));
root.Subcommands.Add(MigrateCommand.Create(host));
root.Subcommands.Add(PolicyCommand.Create());
root.Subcommands.Add(ExportSchemaCommand.Create());
root.Subcommands.Add(SchemaCommand.Create(host));

try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (OperationCanceledException)
{
    return ExitCode.Cancelled;
}
catch (Exception error) when (Failures.Describe(error) is { } failure)
{
    Console.Error.WriteLine(failure.Chinese);
    Console.Error.WriteLine(failure.English);
    return failure.Code;
}
