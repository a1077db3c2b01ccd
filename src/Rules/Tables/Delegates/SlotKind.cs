using Platform.Rules.Feel.Types;

namespace Platform.Rules.Tables.Delegates;

/// <summary>In which form a frame keeps the value of a name.</summary>
internal enum SlotKind
{
    Number,
    Text,
    Boolean,
    Date,

    /// <summary>A FEEL value of any type.</summary>
    Value,
}

/// <summary>Slot kinds and what they correspond to.</summary>
internal static class SlotKinds
{
    internal static SlotKind Of(FeelType type) =>
        type == FeelType.Number ? SlotKind.Number
        : type == FeelType.Text ? SlotKind.Text
        : type == FeelType.Boolean ? SlotKind.Boolean
        : type == FeelType.Date ? SlotKind.Date
        : SlotKind.Value;
}
