namespace Platform.GraphQL.Tests.Conformance;

/// <summary>A test that needs the recorded cases; where they are absent it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CasesFactAttribute : FactAttribute
{
    public CasesFactAttribute()
    {
        if (CasesDirectory.Find() is null)
        {
            Skip = $"The recorded cases are no part of this repository: set {CasesDirectory.Variable} to the directory that holds them.";
        }
    }
}
