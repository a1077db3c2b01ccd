namespace Platform.EndToEnd.Tests;

/// <summary>A fact that needs Node and the client packages beside the tests.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        if (!Directory.Exists(Path.Combine(Clients.Folder, "node_modules")))
        {
            Skip = "The client packages are not installed: run 'npm ci --ignore-scripts' in tests/EndToEnd/clients, or ./test.sh.";
        }
    }
}
