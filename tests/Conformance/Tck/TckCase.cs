using System.Xml.Linq;

namespace Platform.Conformance.Tck;

/// <summary>One expected result of a case.</summary>
/// <param name="Name">Name of the decision or output, after its namespace in braces where the file gives one.</param>
/// <param name="Expected">The <c>expected</c> element; null where there is none.</param>
/// <param name="ExpectsError">Whether the null is to be an error: one with a reason.</param>
internal sealed record TckResult(string Name, XElement? Expected, bool ExpectsError);

/// <summary>One test case of the DMN Technology Compatibility Kit; values are read when it runs.</summary>
/// <param name="Folder">The folder of the model.</param>
/// <param name="Id">Id of the test case.</param>
/// <param name="Model">File of the model.</param>
/// <param name="Invoked">The service or knowledge model that is called; empty where decisions are made.</param>
/// <param name="Inputs">The <c>inputNode</c> elements.</param>
/// <param name="Results">What must come out.</param>
internal sealed record TckCase(
    string Folder, string Id, string Model, string Invoked, IReadOnlyList<XElement> Inputs, IReadOnlyList<TckResult> Results)
{
    /// <summary>Whether any result is to be something other than null.</summary>
    internal bool ExpectsValue => Results.Any(result => result.Expected is { } expected && !TckXml.IsNull(expected));

    /// <summary>The cases of one test file, in its order.</summary>
    internal static IEnumerable<TckCase> ReadFile(string file)
    {
        var folder = Path.GetDirectoryName(file) ?? "";
        var root = XDocument.Load(file, LoadOptions.PreserveWhitespace).Root ?? throw new InvalidDataException($"{file} is empty.");
        var model = Path.Combine(folder, TckXml.Text(root, "modelName"));
        return TckXml.Children(root, "testCase").Select(testCase => Read(folder, model, testCase));
    }

    private static TckCase Read(string folder, string model, XElement testCase)
    {
        var calls = TckXml.Attribute(testCase, "type") is "decisionService" or "bkm";
        return new TckCase(
            Path.GetFileName(folder),
            TckXml.Attribute(testCase, "id"),
            model,
            calls ? TckXml.Attribute(testCase, "invocableName") : "",
            [.. TckXml.Children(testCase, "inputNode")],
            [.. TckXml.Children(testCase, "resultNode").Select(ReadResult)]);
    }

    private static TckResult ReadResult(XElement result) =>
        new(TckXml.QualifiedName(result), TckXml.Children(result, "expected").FirstOrDefault(), TckXml.Attribute(result, "errorResult") == "true");
}
