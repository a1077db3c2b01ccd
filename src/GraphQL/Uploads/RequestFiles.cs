using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Uploads;

/// <summary>The files of a request. In its variables a text that no client writes stands for each of them.</summary>
internal sealed class RequestFiles
{
    // A control character, which JSON carries only escaped.
    private const string Mark = "\u0001file:";
    private readonly ImmutableArray<UploadPlace> _places;
    private readonly HashSet<int> _taken = [];

    internal RequestFiles(ImmutableArray<UploadPlace> places) => _places = places;

    internal static string MarkOf(int index) => Mark + index.ToString(CultureInfo.InvariantCulture);

    /// <summary>The file that a value stands for; null if it stands for none.</summary>
    internal UploadedFile? Take(JsonElement value)
    {
        var text = value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : "";
        if (!text.StartsWith(Mark, StringComparison.Ordinal)
            || !int.TryParse(text.AsSpan(Mark.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            return null;
        }

        _taken.Add(index);
        return _places.FirstOrDefault(place => place.Index == index)?.File;
    }

    /// <summary>An error for each file that stands where the operation expects none.</summary>
    internal IEnumerable<GraphQLError> FindMisplaced() => _places
        .Where(place => !_taken.Contains(place.Index))
        .Select(place => UploadErrors.Misplaced.Create(("path", place.Path)));
}
