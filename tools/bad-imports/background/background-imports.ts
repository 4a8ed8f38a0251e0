import '#page';
