namespace Platform.Domain.Indicators.Deliveries;

/// <summary>How it stands with a delivery that is owed.</summary>
public enum DeliveryState
{
    /// <summary>It has not arrived and is not due yet.</summary>
    Open,

    /// <summary>It arrived in time.</summary>
    OnTime,

    /// <summary>It arrived after the day it was due.</summary>
    Late,

    /// <summary>It has not arrived, and the day it was due is over.</summary>
    Missing,
}
