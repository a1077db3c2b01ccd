using Platform.Conformance.Tck;

return args switch
{
    ["tck", .. var rest] => TckSuite.Run(rest, Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project tests/Conformance -- tck --dir DIR [--json]");
    return 2;
}
