using System.Collections.Immutable;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Requests;
using Platform.GraphQL.Uploads;

namespace Platform.Api.Transport;

/// <summary>Requests with files, as <c>multipart/form-data</c>.</summary>
// https://github.com/jaydenseric/graphql-multipart-request-spec
internal sealed class UploadForms(GraphQLSettings settings, TransportSettings transport)
{
    /// <summary>A header that a page of another origin cannot send without asking first; a bare form of a browser lacks it.</summary>
    public const string PreflightHeader = "GraphQL-Preflight";

    private const int KeptInMemory = 64 * 1024;

    /// <exception cref="GraphQLRequestException">Files are not taken, the header is missing, or the form exceeds a limit or is malformed.</exception>
    public async Task<(ImmutableArray<GraphQLRequest> Requests, bool IsBatch)> ReadAsync(HttpContext http)
    {
        if (!settings.Uploads.IsEnabled)
        {
            throw new GraphQLRequestException(TransportErrors.UploadsNotSupported.Create());
        }

        if (string.IsNullOrEmpty(http.Request.Headers[PreflightHeader]))
        {
            throw new GraphQLRequestException(TransportErrors.PreflightMissing.Create(("header", PreflightHeader)));
        }

        var form = await ReadFormAsync(http);
        var files = form.Files.ToDictionary(file => file.Name, file => (UploadedFile)new FormFile(file), StringComparer.Ordinal);
        return MultipartRequestReader.Read(Field(form, "operations"), Field(form, "map"), files, settings.LargestBatch);
    }

    private async Task<IFormCollection> ReadFormAsync(HttpContext http)
    {
        var options = new FormOptions
        {
            MemoryBufferThreshold = KeptInMemory,
            MultipartBodyLengthLimit = settings.Uploads.LongestFile,
            ValueLengthLimit = transport.LongestRequest,
            ValueCountLimit = settings.Uploads.MostFiles + 2,
        };
        try
        {
            var form = await new FormFeature(http.Request, options).ReadFormAsync(http.RequestAborted);
            return form.Files.Count <= settings.Uploads.MostFiles && form.Files.DistinctBy(file => file.Name).Count() == form.Files.Count
                ? form
                : throw Refuse($"{form.Files.Count} files");
        }
        catch (InvalidDataException wrong)
        {
            throw Refuse(wrong.Message);
        }
    }

    private static ReadOnlyMemory<byte> Field(IFormCollection form, string name) => Encoding.UTF8.GetBytes(form[name].ToString());

    private GraphQLRequestException Refuse(string reason) => new(TransportErrors.FormInvalid.Create(
        ("files", settings.Uploads.MostFiles), ("bytes", settings.Uploads.LongestFile), ("reason", reason)));

    private sealed record FormFile(IFormFile File) : UploadedFile(File.FileName, File.ContentType ?? "", File.Length)
    {
        public override Stream OpenRead() => File.OpenReadStream();
    }
}
