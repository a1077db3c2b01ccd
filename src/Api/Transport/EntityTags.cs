using System.Security.Cryptography;
using System.Text;
using Platform.Api.Events;
using Platform.Api.Identity;
using Platform.GraphQL.Requests;

namespace Platform.Api.Transport;

/// <summary>
/// Names the state of the data that a GET is answered from, as an entity tag: every change of this process, and the log's end for
/// the changes of others. One version for all data, since a caller's rows depend on more tables than a document names.
/// </summary>
internal sealed class EntityTags(EventSignal written, EventFeed feed, TimeProvider clock)
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    // What this process counted is worth nothing to the next one.
    private readonly string _process = Guid.NewGuid().ToString("N");

    /// <summary>The tag of an answer. The version is read before the data, so that a tag is never newer than what it stands for.</summary>
    public async ValueTask<ConditionalRead> ReadAsync(HttpContext http, PreparedRequest prepared, ResponseFormat format, RequestContext context)
    {
        var changes = written.Raised;
        var position = await feed.LastPositionAsync(http.RequestAborted);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(China).DateTime);
        var caller = context.Principal as Caller ?? Caller.Anonymous;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, $"{_process} {changes} {position} {today:O} {format} {context.Language} {http.Request.Headers[CostMode.Header]}");
        Append(hash, ScopeOf(caller));
        hash.AppendData(prepared.Request.Query is { } document ? document.Span : Encoding.UTF8.GetBytes(prepared.Request.PersistedHash ?? ""));
        Append(hash, prepared.Request.OperationName ?? "");
        Append(hash, prepared.Request.Variables.ValueKind == System.Text.Json.JsonValueKind.Object ? prepared.Request.Variables.GetRawText() : "");
        return new ConditionalRead($"\"{Convert.ToHexStringLower(hash.GetHashAndReset())[..32]}\"", http.Request.Headers.IfNoneMatch, caller.IsAnonymous);
    }

    // Everything that row rules look at.
    private static string ScopeOf(Caller caller) => string.Join(
        '\n', caller.Subject, string.Join(',', caller.Roles.Order()), caller.Region ?? "-", caller.EnterpriseCode, caller.Department, caller.MentorId);

    // The length goes before, so that no two sequences of texts look alike.
    private static void Append(IncrementalHash hash, string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        hash.AppendData(BitConverter.GetBytes(utf8.Length));
        hash.AppendData(utf8);
    }
}
