using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Platform.Api.Data;

/// <summary>Stores an instant as UTC date and time, which all three databases can compare and order.</summary>
public sealed class InstantConverter() : ValueConverter<DateTimeOffset, DateTime>(
    instant => instant.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
