using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Data.Planning;
using Platform.Api.GraphQL;
using Platform.Api.Hosting;
using Platform.Api.Policies.Life.Impact;
using Platform.Domain;
using Platform.Domain.Policies;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;
using Platform.Rules.Dmn;

namespace Platform.Api.Policies.Life;

/// <summary>Documents, versions and publications.</summary>
[ResolversFor("Query")]
public static class PolicyVersionQueries
{
    private const int Most = 100;

    public static IReadOnlyList<PolicyDocumentView> PolicyDocuments(string division, PackLibrary packs, TimeProvider clock, ResolveContext context)
    {
        var today = ChinaTime.DateOf(clock.GetUtcNow());
        if (!context.Caller().Governs(division) || packs.Find(division, today) is not { } pack || pack.Manifest.Division != division)
        {
            return [];
        }

        string[] data = [PackDocument.Manifest, PackDocument.Vocabulary, PackDocument.Departments, PackDocument.Calendar, PackDocument.Clauses];
        var documents = data.Concat(pack.Manifest.Policies.Select(PackDocument.PolicyOf)).Select(path => PackDocument.Parse(path)).OfType<PackDocument>();
        return
        [
            .. documents.Select(document => new PolicyDocumentView(
                document.Path, document.Kind, pack.Files.Find(document.Path) ?? "",
                document.Kind == PackDocumentKind.Policy ? pack.Files.Find(PackDocument.CasesOf(document.Id)) : null, Spans(packs, division, document.Path))),
            .. Directory.EnumerateDirectories(PackageFiles.Indicators).Order(StringComparer.Ordinal)
                .Select(folder => Catalogue(packs, division, PackDocument.CatalogueOf(Path.GetFileName(folder)), today)),
        ];
    }

    public static async Task<IReadOnlyList<PolicyVersionView>> PolicyVersions(
        string division, string? document, PolicyState? state, WriteSessions sessions, PackLibrary packs, TimeProvider clock, ResolveContext context)
    {
        if (!context.Caller().Governs(division))
        {
            return [];
        }

        await using var session = sessions.Open();
        var found = await session.Context.PolicyVersions.AsNoTracking()
            .Where(version => version.Division == division && (document == null || version.Document == document) && (state == null || version.State == state))
            .OrderByDescending(version => version.Id).Take(Most).ToListAsync(context.CancellationToken);
        return [.. found.Select(version => PolicyVersionView.Of(version, packs.Timeline, ChinaTime.DateOf(clock.GetUtcNow())))];
    }

    public static async Task<PolicyVersionView?> PolicyVersion(string id, WriteSessions sessions, PackLibrary packs, TimeProvider clock, ResolveContext context)
    {
        await using var session = sessions.Open();
        var key = GlobalId.KeyOf(id, PolicyVersionView.TypeName);
        var found = await session.Context.PolicyVersions.AsNoTracking().FirstOrDefaultAsync(version => version.Id == key, context.CancellationToken);
        return found is not null && context.Caller().Governs(found.Division)
            ? PolicyVersionView.Of(found, packs.Timeline, ChinaTime.DateOf(clock.GetUtcNow()))
            : null;
    }

    public static IReadOnlyList<PolicyPublicationView> PolicyPublications(string division, PackLibrary packs, ResolveContext context) =>
        context.Caller().Governs(division)
            ? [.. packs.Timeline.Publications.Where(entry => entry.Division == division).Select(entry => new PolicyPublicationView(entry))]
            : [];

    private static IReadOnlyList<DocumentSpanView> Spans(PackLibrary packs, string division, string path) =>
        [.. packs.Timeline.SpansOf(division, path).Select(span => new DocumentSpanView(span))];

    private static PolicyDocumentView Catalogue(PackLibrary packs, string division, string path, DateOnly today)
    {
        var published = PolicyTimeline.Deciding(packs.Timeline.Of(division, path), today)?.VersionId;
        var content = published is { } version ? packs.Timeline.Texts[version].Content : File.ReadAllText(Path.Combine(PackageFiles.Policies, path));
        return new PolicyDocumentView(path, PackDocumentKind.Catalogue, content, null, Spans(packs, division, path));
    }
}

/// <summary>What is worked out about a version only if it is asked for.</summary>
[ResolversFor("PolicyVersion")]
public static class PolicyVersionFields
{
    public static PolicyAnalysisView Analysis([Parent] PolicyVersionView version, PolicySteps steps, ResolveContext context)
    {
        var language = context.ProblemLanguage();
        var report = steps.Check(version.Entity)?.Report;
        return new PolicyAnalysisView(
            [.. (report?.Findings ?? []).Select(finding => PolicyFindingView.Of(finding, language))], report?.HasErrors ?? false, report?.Cases ?? 0,
            [.. (report?.Policy?.Model.Elements ?? []).OfType<Decision>().Select(decision => new DecisionView(decision))]);
    }

    public static async Task<PolicyImpact?> Impact(
        [Parent] PolicyVersionView version, PolicySteps steps, ImpactPreview preview, PackLibrary packs, TimeProvider clock, ResolveContext context)
    {
        if (version.State is not (PolicyState.Draft or PolicyState.Submitted or PolicyState.Approved) || PackDocument.Parse(version.Document) is not { } document)
        {
            return null;
        }

        var check = steps.Check(version.Entity);
        var errors = check?.Report.Findings.Count(finding => finding.IsError) ?? 0;
        var impact = packs.Find(version.Division, PolicySteps.FirstDay(version.Entity, clock)) is { } before && check?.Pack is { } after
            ? await preview.RunAsync(before, after, context.CancellationToken)
            : PolicyImpact.None(clock.GetUtcNow());
        return impact with { Notes = ImpactNote.Of(document, errors, context.ProblemLanguage()) };
    }
}
