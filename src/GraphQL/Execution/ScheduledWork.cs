namespace Platform.GraphQL.Execution;

/// <summary>What a logical thread works for.</summary>
internal abstract class ScheduledWork
{
    /// <summary>Whether nothing is left to wait for.</summary>
    internal abstract bool IsFinished { get; }

    /// <summary>Called when every resolver waits or has ended: starts what can be started now.</summary>
    /// <returns>Whether anything was started.</returns>
    internal abstract bool ContinueWhenIdle();

    /// <summary>Tells the host of an exception that belongs to no field.</summary>
    internal abstract void ReportStray(Exception exception);

    /// <summary>Called, outside of the logical thread, when the work is finished; possibly more than once.</summary>
    internal abstract void Complete();
}
