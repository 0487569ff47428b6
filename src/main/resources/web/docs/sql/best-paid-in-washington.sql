-- Which roles pay best in Washington? Those of which only a floor is known stand where it does; rank only what is of one period and concept.
SELECT role, mean, mean_at_least, measured_for, period, concept
FROM pay
WHERE place = 'Washington' AND place_kind = 'STATE'
ORDER BY coalesce(mean, mean_at_least) DESC
LIMIT 10;
