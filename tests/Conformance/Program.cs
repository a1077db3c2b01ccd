using Platform.Conformance.Index;

const string usage = "Usage: conformance SUITE --dir DIR [--json], where SUITE is: index";

switch (args.FirstOrDefault())
{
    case "index":
        return IndexSuite.RunFromArguments(args.AsSpan(1));
    default:
        Console.Error.WriteLine(usage);
        return 2;
}
