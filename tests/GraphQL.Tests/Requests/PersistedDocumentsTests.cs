using System.Text;
using Platform.GraphQL.Requests;

namespace Platform.GraphQL.Tests.Requests;

public sealed class PersistedDocumentsTests
{
    private const string Query = "{ a }";
    private static readonly byte[] Utf8 = Encoding.UTF8.GetBytes(Query);
    private static readonly string Hash = PersistedDocuments.HashOf(Utf8);

    [Fact]
    public async Task Hash_ThatIsUnknown_IsAnsweredAsTheProtocolDemands()
    {
        Assert.Equal(
            """{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}""",
            await Make().AskAsync(new GraphQLRequest { PersistedHash = Hash }));
    }

    [Fact]
    public async Task Hash_SentWithItsDocumentOnce_IsEnoughAfterwards()
    {
        var server = Make();

        await server.AskAsync(new GraphQLRequest { PersistedHash = Hash, Query = Utf8 });

        Assert.Equal("""{"data":{"a":1}}""", await server.AskAsync(new GraphQLRequest { PersistedHash = Hash }));
        Assert.Equal("""{"data":{"a":1}}""", await server.AskAsync(new GraphQLRequest { PersistedHash = Hash.ToUpperInvariant() }));
    }

    [Fact]
    public async Task Hash_OfAnotherDocument_IsRefusedAndNotKept()
    {
        var server = Make();

        var answer = await server.AskAsync(new GraphQLRequest { PersistedHash = new string('0', 64), Query = Utf8 });

        Assert.Contains("PERSISTED_QUERY_HASH_MISMATCH", answer, StringComparison.Ordinal);
        Assert.Contains("PERSISTED_QUERY_NOT_FOUND", await server.AskAsync(new GraphQLRequest { PersistedHash = Hash }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hash_WhereThereAreNoPersistedDocuments_IsNotSupported()
    {
        var server = Make(new GraphQLServerOptions { PersistedDocuments = null });

        Assert.Contains("PersistedQueryNotSupported", await server.AskAsync(new GraphQLRequest { PersistedHash = Hash }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_OtherThanThoseOfTheHost_AreRefusedIfItDemandsThem()
    {
        var documents = new PersistedDocuments(allowsRegistration: false);
        documents.Add(Query);
        var server = Make(new GraphQLServerOptions { PersistedDocuments = documents, RequiresPersistedDocuments = true });

        Assert.Equal("""{"data":{"a":1}}""", await server.AskAsync(new GraphQLRequest { PersistedHash = Hash }));
        Assert.Equal("""{"data":{"a":1}}""", await server.AskAsync(Query));
        Assert.Contains("PERSISTED_QUERY_ONLY", await server.AskAsync("{ b: a }"), StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_OfAFolder_AreKnownByTheHashesOfTheirFiles()
    {
        var folder = Directory.CreateTempSubdirectory();
        Directory.CreateDirectory(Path.Combine(folder.FullName, "inner"));
        File.WriteAllText(Path.Combine(folder.FullName, "a.graphql"), Query);
        File.WriteAllText(Path.Combine(folder.FullName, "inner", "b.graphql"), "{ 工: a }");
        File.WriteAllText(Path.Combine(folder.FullName, "no.txt"), "{ c: a }");
        var documents = new PersistedDocuments();
        var hashes = documents.AddFolder(folder.FullName);
        folder.Delete(recursive: true);

        Assert.Equal(["a.graphql", "inner/b.graphql"], hashes.Keys);
        Assert.Equal(Hash, hashes["a.graphql"]);
        Assert.Equal(hashes.Values.Order(StringComparer.Ordinal), documents.Trusted.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("{ a  }")]
    [InlineData("{ b: a }")]
    public async Task Documents_RegisteredByAClient_AreNotTrusted(string query)
    {
        var documents = new PersistedDocuments();
        documents.Add(Query);
        var server = Make(new GraphQLServerOptions { PersistedDocuments = documents, RequiresPersistedDocuments = true });
        var utf8 = Encoding.UTF8.GetBytes(query);

        Assert.Contains("PERSISTED_QUERY_ONLY", await server.AskAsync(new GraphQLRequest { PersistedHash = PersistedDocuments.HashOf(utf8), Query = utf8 }), StringComparison.Ordinal);
        Assert.Contains("PERSISTED_QUERY_ONLY", await server.AskAsync(new GraphQLRequest { PersistedHash = PersistedDocuments.HashOf(utf8) }), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"a":1}}""", await server.AskAsync(new GraphQLRequest { PersistedHash = Hash, Query = utf8 }));
    }

    [Fact]
    public async Task Documents_RegisteredBeyondTheLimit_MakeRoom()
    {
        var server = Make(new GraphQLServerOptions { PersistedDocuments = new PersistedDocuments(size: 1) });
        await server.AskAsync(new GraphQLRequest { PersistedHash = Hash, Query = Utf8 });
        var other = Encoding.UTF8.GetBytes("{ b: a }");

        await server.AskAsync(new GraphQLRequest { PersistedHash = PersistedDocuments.HashOf(other), Query = other });

        Assert.Contains("PersistedQueryNotFound", await server.AskAsync(new GraphQLRequest { PersistedHash = Hash }), StringComparison.Ordinal);
    }

    private static TestServer Make(GraphQLServerOptions? options = null) =>
        new("type Query { a: Int }", binder => binder.BindField("Query.a", _ => 1), options);
}
