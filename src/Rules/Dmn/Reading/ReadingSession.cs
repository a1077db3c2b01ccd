using System.Xml.Linq;
using Platform.Rules.Feel;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Types;

namespace Platform.Rules.Dmn.Reading;

/// <summary>What all readers of one model share: the options, the problems found, and how FEEL texts are read.</summary>
internal sealed class ReadingSession(DmnReadOptions options)
{
    private const int MaxProblems = 1_000;

    private readonly List<DmnProblem> _problems = [];

    internal DmnReadOptions Options => options;

    internal IReadOnlyList<DmnProblem> Problems => _problems;

    internal void Report(DmnProblemKind kind, XElement place, params string[] arguments) =>
        Report(new DmnProblem(kind, ModelXml.LocationOf(place), place.NearestId(), arguments));

    internal void Report(DmnProblem problem)
    {
        if (_problems.Count < MaxProblems || problem.Severity == ProblemSeverity.Fatal)
        {
            _problems.Add(problem);
        }
    }

    internal ExpressionText ReadExpression(string text, XElement place, SymbolTable symbols)
    {
        var parsed = FeelParser.ParseExpression(text, symbols, options.Expressions);
        ReportAll(parsed.Error, parsed.Notes, place);
        return new ExpressionText(place.Value("id"), text, parsed.Root, parsed.Error, parsed.Notes);
    }

    internal TestsText ReadTests(string text, XElement place, SymbolTable symbols, FeelType input)
    {
        var parsed = FeelParser.ParseUnaryTests(text, symbols, input, options.Expressions);
        ReportAll(parsed.Error, parsed.Notes, place);
        return new TestsText(place.Value("id"), text, parsed.Root, parsed.Error, parsed.Notes);
    }

    private void ReportAll(FeelProblem? error, IReadOnlyList<FeelProblem> notes, XElement place)
    {
        if (error is not null)
        {
            Report(DmnProblemKind.InvalidExpression, error, place);
        }

        foreach (var note in notes)
        {
            Report(DmnProblemKind.ExpressionNote, note, place);
        }
    }

    private void Report(DmnProblemKind kind, FeelProblem problem, XElement place) =>
        Report(new DmnProblem(kind, ModelXml.LocationOf(place), place.NearestId(), [problem.Message]) { Expression = problem });
}
