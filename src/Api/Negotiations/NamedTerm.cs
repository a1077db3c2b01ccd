using Platform.Api.GraphQL;
using Platform.Api.Policies;
using Platform.Domain;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;

namespace Platform.Api.Negotiations;

/// <summary>A statutory term that a division's rules give a name.</summary>
/// <param name="Term">Its id.</param>
/// <param name="Division">Code of the division.</param>
public sealed record NamedTerm(string Term, string Division)
{
    // A term that the rules of today no longer have is known by its id alone.
    internal string NameIn(PackLibrary packs, TimeProvider clock, ResolveContext context) =>
        packs.Find(Division, ChinaTime.DateOf(clock.GetUtcNow()))?.TermNames.GetValueOrDefault(Term)?.For(context) ?? Term;
}

[ResolversFor("NegotiationDeadline")]
internal static class NegotiationDeadlineFields
{
    public static string Name([Parent] NamedTerm deadline, PackLibrary packs, TimeProvider clock, ResolveContext context) =>
        deadline.NameIn(packs, clock, context);
}

[ResolversFor("OpenDeadline")]
internal static class OpenDeadlineFields
{
    public static string Name([Parent] OpenDeadlineView deadline, PackLibrary packs, TimeProvider clock, ResolveContext context) =>
        new NamedTerm(deadline.Open.Deadline.Term.Value, deadline.Division).NameIn(packs, clock, context);
}
