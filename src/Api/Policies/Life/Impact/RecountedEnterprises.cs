using System.Text.Json;
using Platform.Api.Evaluation;

namespace Platform.Api.Policies.Life.Impact;

/// <summary>Picks those of a batch for whom days count otherwise under another calendar; for all others nothing can change.</summary>
/// <param name="before">Counts by the calendar that applies.</param>
/// <param name="after">Counts by the other.</param>
internal sealed class RecountedEnterprises(CountedDaysOn before, CountedDaysOn after)
{
    private readonly JudgedBatch _picked = new();

    /// <remarks>Valid until the next batch is asked about.</remarks>
    public JudgedBatch In(JudgedBatch batch)
    {
        _picked.Clear();
        for (var place = 0; place < batch.Count; place++)
        {
            var inputs = batch.Inputs(place);
            if (IsRecounted(inputs))
            {
                _picked.Add(batch[place], inputs);
            }
        }

        return _picked;
    }

    // The values that are objects are counts of days. What looks like one and is none has the enterprise compared in full.
    private bool IsRecounted(ReadOnlySpan<byte> inputs)
    {
        for (var rest = inputs[1..]; rest.IndexOf((byte)'{') is var start and >= 0;)
        {
            rest = rest[start..];
            var end = rest.IndexOf((byte)'}') + 1;
            if (end == 0 || Differs(rest[..end]))
            {
                return true;
            }

            rest = rest[end..];
        }

        return false;
    }

    private bool Differs(ReadOnlySpan<byte> count)
    {
        try
        {
            return before.Of(count) != after.Of(count);
        }
        catch (JsonException)
        {
            return true;
        }
    }
}
