global using Kpi.Domain.Rules.Json;
