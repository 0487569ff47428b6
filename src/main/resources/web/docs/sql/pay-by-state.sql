-- What does a role pay by state? Where only a floor of the mean is known, it is in mean_at_least.
SELECT place, mean, mean_at_least, mean_status, period, source
FROM pay
WHERE role = 'Registered Nurses' AND place_kind = 'STATE'
ORDER BY coalesce(mean, mean_at_least) DESC;
