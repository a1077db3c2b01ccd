namespace Platform.GraphQL.Diagnostics;

/// <summary>Counts a subscription while it lives.</summary>
internal readonly struct OpenSubscription : IDisposable
{
    public OpenSubscription() => GraphQLDiagnostics.OpenSubscriptions.Add(1);

    public void Dispose() => GraphQLDiagnostics.OpenSubscriptions.Add(-1);
}
