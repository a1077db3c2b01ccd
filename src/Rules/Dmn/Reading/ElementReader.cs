using System.Xml.Linq;
using Platform.Rules.Feel.Syntax;

namespace Platform.Rules.Dmn.Reading;

/// <summary>Reads the elements of the requirements graph (6.3) once the names and types of all of them are known.</summary>
internal sealed class ElementReader(
    ReadingSession session, TypeReader types, ElementIndex index, SymbolTable symbols)
{
    private readonly ExpressionReader _expressions = new(session, types);

    internal DrgElement Read(DeclaredElement declared)
    {
        var element = declared.Xml;
        var location = ModelXml.LocationOf(element);
        DrgElement read = element.Name.LocalName switch
        {
            "inputData" => new InputData(declared.Id, declared.Name, declared.Variable, location),
            "decision" => ReadDecision(declared, location),
            "businessKnowledgeModel" => ReadKnowledgeModel(declared, location),
            "decisionService" => ReadService(declared, location),
            _ => ReadSource(declared, location),
        };
        return read with { Description = element.TextOf("description") };
    }

    private Decision ReadDecision(DeclaredElement declared, SourceLocation location)
    {
        var element = declared.Xml;
        var information = References(element, "informationRequirement", "requiredDecision", "requiredInput");
        var knowledge = References(element, "knowledgeRequirement", "requiredKnowledge");
        var scope = index.Scope(symbols, information.Concat(knowledge));
        return new Decision(declared.Id, declared.Name, declared.Variable, location)
        {
            Question = element.TextOf("question"),
            AllowedAnswers = element.TextOf("allowedAnswers"),
            Information = information,
            Knowledge = knowledge,
            Authorities = Authorities(element),
            Logic = _expressions.ReadIn(element, scope, declared.Variable.Type),
        };
    }

    // A knowledge model may call itself, so its own name is in scope of its body.
    private BusinessKnowledgeModel ReadKnowledgeModel(DeclaredElement declared, SourceLocation location)
    {
        var element = declared.Xml;
        var knowledge = References(element, "knowledgeRequirement", "requiredKnowledge");
        var scope = index.Scope(symbols, knowledge).WithNames([new(declared.Variable.Name, declared.Type)]);
        return new BusinessKnowledgeModel(declared.Id, declared.Name, declared.Variable, location)
        {
            Knowledge = knowledge,
            Authorities = Authorities(element),
            Logic = element.Part("encapsulatedLogic") is { } logic ? _expressions.ReadFunction(logic, scope) : null,
        };
    }

    private DecisionService ReadService(DeclaredElement declared, SourceLocation location) =>
        new(declared.Id, declared.Name, declared.Variable, location)
        {
            OutputDecisions = Direct(declared.Xml, "outputDecision"),
            EncapsulatedDecisions = Direct(declared.Xml, "encapsulatedDecision"),
            InputDecisions = Direct(declared.Xml, "inputDecision"),
            InputData = Direct(declared.Xml, "inputData"),
        };

    private static KnowledgeSource ReadSource(DeclaredElement declared, SourceLocation location) =>
        new(declared.Id, declared.Name, location)
        {
            Kind = declared.Xml.TextOf("type"),
            LocationUri = declared.Xml.Value("locationURI"),
        };

    private List<DrgReference> Authorities(XElement element) =>
        References(element, "authorityRequirement", "requiredAuthority", "requiredDecision", "requiredInput");

    private List<DrgReference> References(XElement element, string requirement, params string[] targets) =>
        [.. element.Parts(requirement).SelectMany(part => targets.SelectMany(target => Direct(part, target)))];

    private List<DrgReference> Direct(XElement element, string target)
    {
        var references = new List<DrgReference>();
        foreach (var part in element.Parts(target))
        {
            var reference = index.Reference(part.Value("href"));
            if (index.Find(reference) is null)
            {
                session.Report(DmnProblemKind.UnknownReference, part, part.Value("href"));
                continue;
            }

            references.Add(reference);
        }

        return references;
    }
}
