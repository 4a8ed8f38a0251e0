import '#packs';
