using System.Xml.Linq;
using Platform.Rules.Feel.Syntax;

namespace Platform.Rules.Dmn.Reading;

/// <summary>Reads a model: imports, then types, then the names of all elements, then their logic, then the graph as a whole.</summary>
internal static class ModelReader
{
    private const string DmnNamespacePart = "/spec/DMN/";

    internal static DmnReadResult Read(Stream xml, DmnReadOptions options) => Read(ModelXml.Load(xml, options), options);

    internal static DmnReadResult Read(string xml, DmnReadOptions options) => Read(ModelXml.Load(xml, options), options);

    private static DmnReadResult Read((XElement? Root, DmnProblem? Problem) loaded, DmnReadOptions options)
    {
        if (loaded.Root is not { } root)
        {
            return new DmnReadResult(null, loaded.Problem is { } fatal ? [fatal] : []);
        }

        var session = new ReadingSession(options);
        var imports = ReadImports(root, session);
        var types = new TypeReader(session, root, imports);
        var known = types.ReadAll();
        var symbols = SymbolTable.BuiltIn.WithTypes(known.Select(type => KeyValuePair.Create(type.Key, type.Value.Type)));
        var index = new ElementIndex(session, types, root, imports);
        var elements = new ElementReader(session, types, index, symbols);
        var model = new DmnModel(root.Value("namespace"), [.. index.Declared.Select(elements.Read)])
        {
            Id = root.Value("id"),
            Name = root.Value("name"),
            Imports = imports,
            Types = known,
            Annotations = [.. root.Parts("textAnnotation").Select(note => new TextAnnotation(note.Value("id"), note.TextOf("text")))],
        };

        if (RequirementOrder.FindCycle(model) is { } cycle)
        {
            session.Report(new DmnProblem(DmnProblemKind.RequirementCycle, cycle[0].Location, cycle[0].Id, [string.Join(" → ", cycle.Select(element => element.Name))]));
            return new DmnReadResult(null, session.Problems);
        }

        return new DmnReadResult(model, session.Problems);
    }

    // An import of another kind than DMN, such as PMML, brings no elements.
    private static List<ModelImport> ReadImports(XElement root, ReadingSession session)
    {
        var imports = new List<ModelImport>();
        foreach (var element in root.Parts("import").Where(element => element.Value("importType").Contains(DmnNamespacePart, StringComparison.Ordinal)))
        {
            var imported = element.Value("namespace");
            var model = session.Options.FindImport(imported);
            if (model is null)
            {
                session.Report(DmnProblemKind.UnresolvedImport, element, imported);
            }

            imports.Add(new ModelImport(element.Value("name"), imported, model));
        }

        return imports;
    }
}
