using System.Text.Json;

namespace Platform.Domain.Indicators.Catalogues;

/// <summary>
/// A JSON element that knows its path and reports what is wrong with it. Reading goes on after a problem with a
/// stand-in value, so that one reading reports all of them.
/// </summary>
internal readonly struct LocatedElement(JsonElement element, string path, List<IndicatorProblem> problems)
{
    internal string Path => path;

    internal bool IsObject => element.ValueKind == JsonValueKind.Object;

    internal bool IsText => element.ValueKind == JsonValueKind.String;

    internal void Report(IndicatorProblem problem) => problems.Add(problem);

    /// <summary>Reports every member beside the ones named, and members given twice: a typing error must not pass as a default.</summary>
    internal void OnlyMembers(params ReadOnlySpan<string> names)
    {
        if (!IsObject)
        {
            Report(CatalogueProblems.WrongType(path, "对象", "an object"));
            return;
        }

        var seen = new HashSet<string>();
        foreach (var member in element.EnumerateObject())
        {
            if (!names.Contains(member.Name))
            {
                Report(CatalogueProblems.UnknownMember(path, member.Name));
            }
            else if (!seen.Add(member.Name))
            {
                Report(CatalogueProblems.DuplicateMember(path, member.Name));
            }
        }
    }

    internal bool Has(string name) => IsObject && element.TryGetProperty(name, out _);

    internal LocatedElement? Member(string name)
    {
        if (IsObject && element.TryGetProperty(name, out var value))
        {
            return new(value, $"{path}.{name}", problems);
        }

        return null;
    }

    internal LocatedElement? Required(string name)
    {
        var member = Member(name);
        if (member is null && IsObject)
        {
            Report(CatalogueProblems.MissingMember(path, name));
        }

        return member;
    }

    internal string Text(string name) => Required(name)?.AsText() ?? "";

    internal string AsText()
    {
        if (!IsText)
        {
            Report(CatalogueProblems.WrongType(path, "文字", "a text"));
            return "";
        }

        var text = element.GetString() ?? "";
        if (string.IsNullOrWhiteSpace(text))
        {
            Report(CatalogueProblems.EmptyText(path));
        }

        return text;
    }

    internal double Number(string name) => Required(name)?.AsNumber() ?? double.NaN;

    internal double Number(string name, double otherwise) => Member(name)?.AsNumber() ?? otherwise;

    /// <summary>A number of 0 to 100.</summary>
    internal double Share(string name)
    {
        var value = Number(name);
        if (value is < 0 or > 100)
        {
            Report(CatalogueProblems.OutOfRange($"{path}.{name}", value, "0 到 100", "0 to 100"));
        }

        return value;
    }

    /// <summary>A number over 0.</summary>
    internal double Positive(string name, double? otherwise = null)
    {
        var value = otherwise is { } given ? Number(name, given) : Number(name);
        if (value <= 0)
        {
            Report(CatalogueProblems.OutOfRange($"{path}.{name}", value, "大于 0", "over 0"));
        }

        return value;
    }

    /// <summary>A whole number from <paramref name="least"/> to a million.</summary>
    internal int Whole(string name, int least)
    {
        var value = Number(name);
        if (double.IsNaN(value))
        {
            return least;
        }

        if (value != Math.Floor(value) || value < least || value > 1_000_000)
        {
            Report(CatalogueProblems.OutOfRange(
                $"{path}.{name}", value, $"{least} 到 1000000 的整数", $"a whole number from {least} to 1000000"));
            return least;
        }

        return (int)value;
    }

    internal double AsNumber()
    {
        // 1e400 is JSON but no finite double; a threshold there is a typing error, not a value.
        if (element.ValueKind == JsonValueKind.Number && element.TryGetDouble(out var value) && double.IsFinite(value))
        {
            return value;
        }

        Report(CatalogueProblems.WrongType(path, "有限的数", "a finite number"));
        return double.NaN;
    }

    internal bool Flag(string name)
    {
        if (Member(name) is not { } member)
        {
            return false;
        }

        return member.AsFlag();
    }

    internal IReadOnlyList<LocatedElement> Items(string name, int least)
    {
        var list = least > 0 ? Required(name) : Member(name);
        var items = list?.AsItems() ?? [];
        if (list is not null && items.Count < least)
        {
            Report(CatalogueProblems.TooFew(list.Value.Path, least));
        }

        return items;
    }

    internal LocalizedText Names(string name)
    {
        if (Required(name) is not { } names)
        {
            return new("", "");
        }

        names.OnlyMembers("zh", "en");
        return new(names.Text("zh"), names.Text("en"));
    }

    /// <summary>The value that a word stands for.</summary>
    internal T Choice<T>(string name, IReadOnlyDictionary<string, T> choices)
        where T : struct
    {
        if (Required(name) is not { } member || member.AsText() is not { Length: > 0 } word)
        {
            return default;
        }

        if (!choices.TryGetValue(word, out var value))
        {
            Report(CatalogueProblems.UnknownValue(member.Path, word, choices.Keys));
        }

        return value;
    }

    private bool AsFlag()
    {
        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return element.GetBoolean();
        }

        Report(CatalogueProblems.WrongType(path, "true 或 false", "true or false"));
        return false;
    }

    private List<LocatedElement> AsItems()
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            Report(CatalogueProblems.WrongType(path, "列表", "a list"));
            return [];
        }

        var items = new List<LocatedElement>(element.GetArrayLength());
        foreach (var item in element.EnumerateArray())
        {
            items.Add(new(item, $"{path}[{items.Count}]", problems));
        }

        return items;
    }
}
