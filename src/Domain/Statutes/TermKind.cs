namespace Platform.Domain.Statutes;

/// <summary>What a term demands of the thing it is about.</summary>
public enum TermKind
{
    /// <summary>Done within the period after an event (<c>max_days</c>).</summary>
    MaxDays,

    /// <summary>Done at the latest the period before an event (<c>min_days_before</c>).</summary>
    MinDaysBefore,

    /// <summary>Possible from the period before an event on (<c>window_before</c>).</summary>
    WindowBefore,

    /// <summary>At least so many (<c>min_count</c>).</summary>
    MinCount,

    /// <summary>So many; more is no harm (<c>count</c>).</summary>
    Count,

    /// <summary>At most so many (<c>max_count</c>).</summary>
    MaxCount,

    /// <summary>At least so often a year (<c>min_per_year</c>).</summary>
    MinPerYear,

    /// <summary>The usual length, binding nobody (<c>typical</c>).</summary>
    Typical,

    /// <summary>The part is at least this share of the whole, the share itself included (<c>min_ratio</c>).</summary>
    MinRatio,

    /// <summary>The part exceeds this share of the whole, the share itself excluded (<c>gt_ratio</c>).</summary>
    GreaterThanRatio,

    /// <summary>The part is at most this share of the whole (<c>max_ratio</c>).</summary>
    MaxRatio,

    /// <summary>The first number is at most this multiple of the second (<c>compare</c>).</summary>
    Compare,

    /// <summary>Demanded or not (<c>flag</c>).</summary>
    Flag,
}
