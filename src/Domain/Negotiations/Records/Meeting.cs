namespace Platform.Domain.Negotiations.Records;

/// <summary>A meeting at the table.</summary>
public sealed class Meeting
{
    private Meeting()
    {
    }

    internal Meeting(int number, int tableRound, Side chair, DateOnly heldOn)
    {
        Number = number;
        TableRound = tableRound;
        Chair = chair;
        HeldOn = heldOn;
    }

    /// <summary>Number in the negotiation, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Which coming to the table it belongs to, from 1: each failed vote begins another.</summary>
    public int TableRound { get; private set; }

    /// <summary>The side whose chief chairs.</summary>
    public Side Chair { get; private set; }

    /// <summary>When it was held.</summary>
    public DateOnly HeldOn { get; private set; }

    /// <summary>When both chiefs had signed the minutes; <see langword="null"/> until then.</summary>
    public DateOnly? MinutesSignedOn { get; private set; }

    /// <summary>What was discussed, in short.</summary>
    public string? Summary { get; private set; }

    /// <summary>Whether the minutes are outstanding.</summary>
    public bool IsOpen => MinutesSignedOn is null;

    internal void Close(DateOnly on, string summary) => (MinutesSignedOn, Summary) = (on, summary);
}
