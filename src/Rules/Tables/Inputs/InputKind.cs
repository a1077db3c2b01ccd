namespace Platform.Rules.Tables.Inputs;

/// <summary>The type of an input, which decides how its values are kept.</summary>
public enum InputKind
{
    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A text.</summary>
    Text,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A list of texts.</summary>
    TextList,
}
