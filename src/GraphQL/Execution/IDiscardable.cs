namespace Platform.GraphQL.Execution;

/// <summary>A resolved value that holds something which has to be handed back if nobody wants the value any more.</summary>
internal interface IDiscardable
{
    /// <summary>Hands it back.</summary>
    void Discard();
}
