using System.Text.Json;
using Platform.Api.Index.Catalogues;
using Platform.Api.Policies.Checking;
using Platform.Rules.Dmn;

namespace Platform.Api.Policies.Life;

/// <summary>What was found in a draft, and the pack that would apply with it.</summary>
/// <param name="Report">What was found.</param>
/// <param name="Pack">The pack with the draft in the place of what is in force; <see langword="null"/> where it makes none.</param>
public sealed record DraftReport(PolicyReport Report, PolicyPack? Pack);

/// <summary>Checks a text in the place of a document of a pack: by itself, and whether the pack still fits together.</summary>
/// <param name="pack">The pack in which it is to apply.</param>
/// <param name="catalogues">Checks catalogues of the index.</param>
public sealed class DraftCheck(PolicyPack pack, CatalogueLibrary catalogues)
{
    /// <summary>Checks the text. Nothing is thrown for any text.</summary>
    /// <param name="document">The document.</param>
    /// <param name="text">Content and test cases.</param>
    public DraftReport Run(PackDocument document, PublishedText text) => document.Kind switch
    {
        PackDocumentKind.Catalogue => new DraftReport(CheckCatalogue(document, text), null),
        PackDocumentKind.Policy => CheckPolicy(document, text),
        _ => CheckData(document, text),
    };

    private PolicyReport CheckCatalogue(PackDocument document, PublishedText text)
    {
        var reading = catalogues.Check(text.Content);
        var findings = reading.Problems.Select(problem => Finding("PACK-004", document.Path, problem.Path, problem.Zh, problem.En)).ToList();
        if (reading.Catalogue is { } catalogue && catalogue.Header.Id != document.Id)
        {
            findings.Add(Finding("PACK-003", document.Path, "$.id", $"指标体系标识应为{document.Id}。", $"The id of the catalogue must be {document.Id}."));
        }

        return new PolicyReport(findings, 0, null);
    }

    private DraftReport CheckPolicy(PackDocument document, PublishedText text)
    {
        var cases = text.Cases ?? pack.Files.Find(PackDocument.CasesOf(document.Id));
        var report = PolicyCheck.Run(text.Content, pack.RuleVocabulary, pack.Manifest.QuestionsOf(document.Id), cases);
        return report.HasErrors ? new DraftReport(report, null) : Compose(document, text, report);
    }

    // Data decides what every policy of the pack may read and means: all of them are checked with it.
    private DraftReport CheckData(PackDocument document, PublishedText text)
    {
        // Before anything is read: a draft must not choose which file the program opens.
        if (document.Kind == PackDocumentKind.Manifest && Moves(text.Content))
        {
            return new DraftReport(new PolicyReport([Fixed("calendar")], 0, null), null);
        }

        var composed = Compose(document, text, new PolicyReport([], 0, null));
        if (composed.Pack is not { } changed)
        {
            return composed;
        }

        var findings = Moved(changed).Select(Fixed).ToList();
        var cases = 0;
        foreach (var id in changed.Manifest.Policies)
        {
            var xml = changed.Files.Find(PackDocument.PolicyOf(id)) ?? "";
            var report = PolicyCheck.Run(xml, changed.RuleVocabulary, changed.Manifest.QuestionsOf(id), changed.Files.Find(PackDocument.CasesOf(id)));
            findings.AddRange(report.Findings.Where(finding => finding.IsError));
            cases += report.Cases;
        }

        var all = new PolicyReport(findings, cases, null);
        return new DraftReport(all, all.HasErrors ? null : changed);
    }

    private DraftReport Compose(PackDocument document, PublishedText text, PolicyReport report)
    {
        var (composed, problems) = PackReader.ReadOne(pack.Files.Folder, pack.Files.ReplacedWith(PolicyTimeline.TextsOf(document.Path, text)));
        var findings = problems.Select(problem => Finding("PACK-001", document.Path, "", $"规则包有误：{problem.Message}", problem.ToString()));
        return new DraftReport(report with { Findings = [.. report.Findings, .. findings] }, composed);
    }

    private bool Moves(string manifest)
    {
        try
        {
            using var json = JsonDocument.Parse(manifest);
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.EnumerateObject().Any(member => member.Name.Equals("calendar", StringComparison.OrdinalIgnoreCase)
                    && (member.Value.ValueKind != JsonValueKind.String || member.Value.GetString() != pack.Manifest.Calendar));
        }
        catch (JsonException)
        {
            // Whoever reads the manifest reports it, with its place.
            return false;
        }
    }

    // What decides where a pack belongs and when it applies is not for a draft to change.
    private IEnumerable<string> Moved(PolicyPack changed)
    {
        var (before, after) = (pack.Manifest, changed.Manifest);
        (string Name, bool IsSame)[] members =
        [
            ("division", before.Division == after.Division), ("inForceFrom", before.InForceFrom == after.InForceFrom), ("inForceUntil", before.InForceUntil == after.InForceUntil),
        ];
        return members.Where(member => !member.IsSame).Select(member => member.Name);
    }

    private static PolicyFinding Fixed(string name) => Finding("PACK-003", PackDocument.Manifest, name, $"{name}不能通过起草修改。", $"A draft cannot change {name}.");

    private static PolicyFinding Finding(string code, string element, string part, string zh, string en) =>
        new(code, ProblemSeverity.Error, null, null, element, part, 0, 0, zh, en, null, null);
}
