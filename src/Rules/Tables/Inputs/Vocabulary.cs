using Platform.Rules.Dmn;
using Platform.Rules.Feel.Types;

namespace Platform.Rules.Tables.Inputs;

/// <summary>The inputs that the rules about one kind of subject may read. Immutable.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, VocabularyInput> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, VocabularyInput> _byName = new(StringComparer.Ordinal);

    /// <summary>A vocabulary of inputs.</summary>
    /// <param name="inputs">The inputs, in the order in which they are shown.</param>
    /// <exception cref="ArgumentException">Two inputs share an id or a name; <see cref="Read(Stream)"/> reports this instead.</exception>
    public Vocabulary(IEnumerable<VocabularyInput> inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        Inputs = [.. inputs];
        foreach (var input in Inputs)
        {
            _byId.Add(input.Id, input);
            _byName.Add(input.Name, input);
        }
    }

    /// <summary>A vocabulary without inputs.</summary>
    public static Vocabulary Empty { get; } = new([]);

    /// <summary>All inputs in order.</summary>
    public IReadOnlyList<VocabularyInput> Inputs { get; }

    /// <summary>The vocabularies of related facts by the name of their table; aggregates range over these.</summary>
    public IReadOnlyDictionary<string, Vocabulary> Related { get; init; } = new Dictionary<string, Vocabulary>();

    /// <summary>The input of a name or, where none has the name, of an id; null if there is none.</summary>
    /// <param name="nameOrId">A name or an id.</param>
    public VocabularyInput? Find(string nameOrId) => _byName.GetValueOrDefault(nameOrId) ?? _byId.GetValueOrDefault(nameOrId);

    /// <summary>Reads a vocabulary from JSON. Nothing is thrown for any content.</summary>
    /// <param name="json">The JSON in UTF-8; read to its end, not closed. The format is in <c>docs/rules.md</c>.</param>
    public static VocabularyReadResult Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return VocabularyReader.Read(json);
    }

    /// <summary>
    /// The stored inputs that a model declares with a type that a column can hold, for a model that has no vocabulary
    /// of its own.
    /// </summary>
    /// <param name="model">The model.</param>
    public static Vocabulary Of(DmnModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new Vocabulary(model.Elements.OfType<InputData>()
            .Select(input => (Input: input, Kind: KindOf(input.Variable.Type.Type)))
            .Where(pair => pair.Kind is not null)
            .DistinctBy(pair => pair.Input.Variable.Name)
            .Select(pair => new VocabularyInput(pair.Input.Id, pair.Input.Variable.Name, pair.Kind ?? default)));
    }

    /// <summary>The kind of column that holds values of a type; null if none does.</summary>
    internal static InputKind? KindOf(FeelType type) =>
        type == FeelType.Number ? InputKind.Number
        : type == FeelType.Text ? InputKind.Text
        : type == FeelType.Boolean ? InputKind.Boolean
        : type == FeelType.Date ? InputKind.Date
        : type is ListType { Element: PrimitiveType { Name: "string" } } ? InputKind.TextList
        : null;
}
