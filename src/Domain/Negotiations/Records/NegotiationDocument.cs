using Platform.Domain.Negotiations.Steps;

namespace Platform.Domain.Negotiations.Records;

/// <summary>A paper that was handed in with a step.</summary>
/// <param name="Step">The step.</param>
/// <param name="Kind">What the paper is.</param>
/// <param name="Reference">The host's key of the stored file, or the number on the paper.</param>
/// <param name="By">Who handed it in.</param>
/// <param name="On">When.</param>
public sealed record NegotiationDocument(NegotiationStep Step, DocumentKind Kind, string Reference, ActorRole By, DateOnly On);
