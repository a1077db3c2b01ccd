using System.Text;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Requests;

namespace Platform.GraphQL.Tests.Requests;

public sealed class GraphQLRequestReaderTests
{
    [Fact]
    public void Read_OfACompleteRequest_TakesEveryEntry()
    {
        var request = Read("""{"query": "{ 工 }", "operationName": "Q", "variables": {"a": 1}, "extensions": {"persistedQuery": {"version": 1, "sha256Hash": "ab"}}, "other": 1}""");

        Assert.Equal("{ 工 }", Encoding.UTF8.GetString((request.Query ?? default).Span));
        Assert.Equal("Q", request.OperationName);
        Assert.Equal(1, request.Variables.GetProperty("a").GetInt32());
        Assert.Equal("ab", request.PersistedHash);
    }

    [Fact]
    public void Read_OfNulls_CountsThemAsAbsent()
    {
        var request = Read("""{"query": null, "operationName": null, "variables": null, "extensions": null}""");

        Assert.Equal(new GraphQLRequest(), request);
    }

    [Theory]
    [InlineData("[]", "REQUEST_BODY_INVALID")]
    [InlineData("{", "REQUEST_BODY_INVALID")]
    [InlineData("{} {}", "REQUEST_BODY_INVALID")]
    [InlineData("", "REQUEST_BODY_INVALID")]
    [InlineData("""{"query": 1}""", "REQUEST_MEMBER_INVALID")]
    [InlineData("""{"operationName": {}}""", "REQUEST_MEMBER_INVALID")]
    [InlineData("""{"variables": []}""", "REQUEST_MEMBER_INVALID")]
    [InlineData("""{"extensions": "x"}""", "REQUEST_MEMBER_INVALID")]
    [InlineData("""{"extensions": {"persistedQuery": {"sha256Hash": 1}}}""", "REQUEST_MEMBER_INVALID")]
    public void Read_OfSomethingElse_IsRefusedWithACode(string body, string code)
    {
        var exception = Assert.Throws<GraphQLRequestException>(() => Read(body));

        Assert.Equal(code, exception.Error.Code);
    }

    [Fact]
    public void ReadBatch_OfAnArray_TakesEveryRequest()
    {
        var (requests, isBatch) = GraphQLRequestReader.ReadBatch(" [{\"query\": \"{ a }\"}, {\"query\": \"{ \\u0062 }\", \"variables\": {\"v\": 1}}]"u8.ToArray(), 2);

        Assert.True(isBatch);
        Assert.Equal(["{ a }", "{ b }"], requests.Select(request => Encoding.UTF8.GetString((request.Query ?? default).Span)));
        Assert.Equal(1, requests[1].Variables.GetProperty("v").GetInt32());
    }

    [Fact]
    public void ReadBatch_OfAnObject_IsOneRequest()
    {
        var (requests, isBatch) = GraphQLRequestReader.ReadBatch("{\"query\": \"{ a }\"}"u8.ToArray(), 1);

        Assert.False(isBatch);
        Assert.Single(requests);
    }

    [Theory]
    [InlineData("[{}]", 1, "BATCH_NOT_PERMITTED")]
    [InlineData("[]", 5, "BATCH_EMPTY")]
    [InlineData("[{}, {}, {}]", 2, "BATCH_TOO_LARGE")]
    [InlineData("[{}, 1]", 5, "REQUEST_BODY_INVALID")]
    [InlineData("[{}", 5, "REQUEST_BODY_INVALID")]
    [InlineData("[{}] {}", 5, "REQUEST_BODY_INVALID")]
    [InlineData("[[{}]]", 5, "REQUEST_BODY_INVALID")]
    public void ReadBatch_OfSomethingElse_IsRefusedWithACode(string body, int limit, string code)
    {
        var exception = Assert.Throws<GraphQLRequestException>(() => GraphQLRequestReader.ReadBatch(Encoding.UTF8.GetBytes(body), limit));

        Assert.Equal(code, exception.Error.Code);
    }

    private static GraphQLRequest Read(string body) => GraphQLRequestReader.Read(Encoding.UTF8.GetBytes(body));
}
