using System.Text.Json;
using Platform.GraphQL.Coercion;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Uploads;

/// <summary>The scalar <c>Upload</c>: a file that came with the request, as a variable.</summary>
// https://github.com/jaydenseric/graphql-multipart-request-spec
public sealed class UploadCoercion : ScalarCoercion<UploadedFile>
{
    private UploadCoercion()
    {
    }

    /// <summary>The coercion, to be given to the schema's options under the scalar's name.</summary>
    public static UploadCoercion Instance { get; } = new();

    /// <inheritdoc/>
    public override UploadedFile Parse(JsonElement value) => throw new ScalarCoercionException(UploadErrors.NotAFile.Create());

    /// <inheritdoc/>
    public override UploadedFile ParseLiteral(ValueNode value) => throw new ScalarCoercionException(UploadErrors.NotAFile.Create());

    /// <inheritdoc/>
    public override LeafValue Serialize(UploadedFile value) => throw new ScalarCoercionException(UploadErrors.NotForOutput.Create());

    internal override object ReadJson(JsonElement value, RequestFiles? files) => files?.Take(value) ?? (object)Parse(value);
}
